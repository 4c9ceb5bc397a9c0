package io.github.feishucodegen.diff.match;

import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import io.github.feishucodegen.model.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NormalizedModelsTest {
    private static final Location AT = new Location("hire/job/get.md", 9);
    private static final Type TEXT = PrimitiveType.STRING;

    /** A page that says everything, and one of the same operation that has lost what can be lost. */
    private static final Operation FULL = operation(
            "native",
            "get",
            List.of(TokenKind.TENANT),
            List.of(new Scope("hire:job", zh("See jobs"))),
            field("job", new ObjectType(null, List.of(field("id", TEXT, "1"), field("tags", new ListType(TEXT))))));

    private static final Operation SPARSE = operation(
            "converted",
            "find",
            List.of(),
            List.of(),
            field("job", new ObjectType(null, List.of(field("id", TEXT), field("tags", AnyType.ANY)))));

    @Test
    void whatADialectHasLostIsNoChange() {
        NormalizedModels normalized = level(FULL, SPARSE);
        assertThat(normalized.undecided()).isEmpty();
        Operation after = normalized.after().operations().get(0);
        assertThat(after.id()).isEqualTo(FULL.id());
        assertThat(after.tokens()).isEqualTo(FULL.tokens());
        assertThat(after.scopes()).isEqualTo(FULL.scopes());
        assertThat(after.description()).isEqualTo(FULL.description());
        assertThat(after.errors()).isEqualTo(FULL.errors());
        assertThat(after.response()).isEqualTo(FULL.response());
        assertThat(after.pages()).isEqualTo(SPARSE.pages());
    }

    @Test
    void theOtherWayRoundTheOldSideIsCompleted() {
        Operation before = level(SPARSE, FULL).before().operations().get(0);
        assertThat(before.tokens()).isEqualTo(FULL.tokens());
        assertThat(before.scopes()).isEqualTo(FULL.scopes());
        assertThat(before.response()).isEqualTo(FULL.response());
    }

    @Test
    void whatBothSayIsComparedAllTheSame() {
        Operation other = operation(
                "converted",
                "get",
                List.of(TokenKind.USER),
                List.of(),
                field("job", new ObjectType(null, List.of(field("id", PrimitiveType.INTEGER), field("title", TEXT)))));
        NormalizedModels normalized = level(FULL, other);
        Operation after = normalized.after().operations().get(0);
        assertThat(after.tokens()).containsExactly(TokenKind.USER);
        ObjectType job = job(after);
        assertThat(job.fields()).extracting(Field::name).containsExactly("id", "title");
        assertThat(job.fields().get(0).type()).isEqualTo(PrimitiveType.INTEGER);
        assertThat(job(normalized.before().operations().get(0)).fields())
                .extracting(Field::name)
                .containsExactly("id", "tags");
    }

    @Test
    void fieldsThatStandElsewhereAreUndecided() {
        Operation flat = operation(
                "mirror",
                "get",
                List.of(),
                List.of(),
                field("job", new ObjectType(null, List.of(field("id", TEXT)))),
                field("tags", new ListType(TEXT)));
        NormalizedModels normalized = level(FULL, flat);
        assertThat(normalized.undecided()).hasSize(1);
        assertThat(normalized.undecided().get(0).before()).containsExactly("job.tags");
        assertThat(normalized.undecided().get(0).after()).containsExactly("tags");
        assertThat(normalized.after().operations().get(0).response()).isEqualTo(FULL.response());
    }

    @Test
    void pagesOfOneDialectStayAsTheyAre() {
        Operation same = operation("native", "find", List.of(), List.of());
        assertThat(level(FULL, same).after().operations()).containsExactly(same);
        Operation unknown = operation(null, "find", List.of(), List.of());
        assertThat(level(FULL, unknown).after().operations()).containsExactly(unknown);
    }

    private static ObjectType job(Operation operation) {
        Response.Json json = (Response.Json) operation.response();
        return (ObjectType) json.content().fields().get(0).type();
    }

    private static NormalizedModels level(Operation before, Operation after) {
        return NormalizedModels.of(ModelAssembler.of(List.of(before)), ModelAssembler.of(List.of(after)));
    }

    private static Operation operation(
            @Nullable String dialect, String method, List<TokenKind> tokens, List<Scope> scopes, Field... response) {
        boolean full = !scopes.isEmpty();
        return new Operation(
                new OperationId("hire", "v1", "job", method),
                HttpMethod.GET,
                "/open-apis/hire/v1/jobs/:id",
                zh("Get a job"),
                zh(full ? "Gets **one** job." : "Gets one job."),
                full,
                List.of(),
                full ? List.of(AppType.values()) : List.of(),
                tokens,
                scopes,
                ScopeRequirement.ANY,
                List.of(),
                List.of(),
                null,
                new Response.Json(new ObjectType(null, List.of(response))),
                full ? List.of(new ErrorCode(7, 400, zh("no job"), zh(""), AT)) : List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SourcePage(AT, null, null, dialect, null, null)));
    }

    private static Field field(String name, Type type, String... values) {
        return Field.of(name, type, AT)
                .withValues(List.of(values).stream()
                        .map(value -> new ListedValue(value, zh("")))
                        .toList());
    }
}

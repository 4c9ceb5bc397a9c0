package io.github.feishucodegen.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.feishucodegen.ProcessorTime;
import io.github.feishucodegen.correction.FieldChange.Default;
import io.github.feishucodegen.correction.FieldChange.Enumerate;
import io.github.feishucodegen.correction.FieldChange.Exemplify;
import io.github.feishucodegen.correction.FieldChange.Match;
import io.github.feishucodegen.correction.FieldChange.MaxLength;
import io.github.feishucodegen.correction.FieldChange.Maximum;
import io.github.feishucodegen.correction.FieldChange.MinLength;
import io.github.feishucodegen.correction.FieldChange.Minimum;
import io.github.feishucodegen.correction.FieldChange.Move;
import io.github.feishucodegen.correction.FieldChange.OpenValues;
import io.github.feishucodegen.correction.FieldChange.Permit;
import io.github.feishucodegen.correction.FieldChange.Rename;
import io.github.feishucodegen.correction.FieldChange.Require;
import io.github.feishucodegen.correction.FieldChange.Retype;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionReaderTest {
    private static final Schema SCHEMA = schema();

    private static final String ALL = """
            # yaml-language-server: $schema=overlay-1.schema.json
            feishu-overlay: 1
            reason: reported, and not corrected yet
            operations:
              zoo.v1.keeper.patch:
                route: PATCH /open-apis/zoo/v1/keepers/:keeper_id
                name: zoo.v1.warden.patch
                body-class: Warden
                fields:
                  body.age: { type: int, required: true, reason: a number on the wire }
                  body.mood:
                    values: [calm, wild]
                  body.rank:
                    values: { 1: junior, 2: senior, 3: }
                  response.data.cages[].animal.name:
                    name: title
                    parent: response.data.cages[]
                  query.with\\.dot: { remove: true }
                  body.badge: { add: true, type: "object[]", description: what they wear }
                  body.note:
                    { open-values: true, default: 1, example: "2", min-length: 1, max-length: 9, minimum: 0.5, maximum: ~, pattern: '\\d' }
                  query.size: { parent: body, scopes: { zoo:size: how large, zoo:all: } }
                title: Change a keeper
                description: |
                  Changes what is *known*
                  of a keeper.
                url: https://example.com/keeper
                links: [https://example.com/cages]
                deprecated: true
                tokens: [tenant_access_token, user_access_token]
                app-types: custom
                scopes: [zoo:keeper]
                field-scopes: { zoo:age: }
                rate-limits: [{ calls: 50, seconds: 1 }, { calls: 1000, seconds: 60 }]
                body-format: form
                response: json
                request-examples:
                  - |
                    {
                      "age": 3
                    }
                response-examples: []
                errors:
                  1001: { http-status: 400, description: unknown, advice: }
                  403/1002: { remove: true }
                  1003: { add: true, description: gone }
              POST /open-apis/zoo/v1/keepers/:keeper_id/feed:
                name: zoo.v1.keeper.feed
                add: true
                page: keeper/feed.md
                title: Feed all
                tokens: [tenant_access_token]
                scopes: zoo:keeper
                fields:
                  body.food: { type: string, required: true }
            types:
              zoo.v1.animal:
                fields:
                  cage.id: { type: int64 }
            """;

    @Test
    void readsWhatThereIsToSay() {
        Corrections corrections = read(ALL);

        OperationCorrection patch = corrections.operations().get(0);
        assertThat(patch.id()).isEqualTo("zoo.v1.keeper.patch");
        assertThat(patch.route()).hasToString("PATCH /open-apis/zoo/v1/keepers/:keeper_id");
        assertThat(patch.name()).isEqualTo(new OperationCorrection.Said(at(7), "zoo.v1.warden.patch"));
        assertThat(patch.bodyClass()).isEqualTo(new OperationCorrection.Said(at(8), "Warden"));
        assertThat(patch.fields().stream().map(f -> f.path().toString()))
                .containsExactly(
                        "body.age",
                        "body.mood",
                        "body.rank",
                        "response.data.cages.animal.name",
                        "query.with\\.dot",
                        "body.badge",
                        "body.note",
                        "query.size");
        assertThat(patch.fields().get(0).changes())
                .containsExactly(new Retype(at(10), "int"), new Require(at(10), true));
        assertThat(patch.fields().get(2).changes())
                .containsExactly(new Enumerate(
                        at(14),
                        List.of(new Explained("1", "junior"), new Explained("2", "senior"), new Explained("3", null))));
        assertThat(patch.fields().get(3).changes())
                .containsExactly(
                        new Rename(at(16), "title"),
                        new Move(at(17), new FieldPath(FieldPath.Place.RESPONSE, List.of("data", "cages"))));
        assertThat(patch.fields().get(6).changes())
                .containsExactly(
                        new OpenValues(at(21), true),
                        new Default(at(21), "1"),
                        new Exemplify(at(21), "2"),
                        new MinLength(at(21), 1),
                        new MaxLength(at(21), 9),
                        new Minimum(at(21), new BigDecimal("0.5")),
                        new Maximum(at(21), null),
                        new Match(at(21), "\\d"));
        assertThat(patch.fields().get(7).changes())
                .containsExactly(
                        new Permit(
                                at(22),
                                List.of(new Explained("zoo:size", "how large"), new Explained("zoo:all", null))),
                        new Move(at(22), new FieldPath(FieldPath.Place.BODY, List.of())));
        assertThat(corrections.types().get(0).address()).isEqualTo("zoo.v1.animal");
        assertThat(corrections.count()).isEqualTo(50);
    }

    @Test
    void readsWhatThereIsToSayOfAnOperation() {
        Corrections corrections = read(ALL);

        assertThat(corrections.operations().get(0).changes())
                .containsExactly(
                        new OperationChange.Title(at(23), "Change a keeper"),
                        new OperationChange.Description(at(24), "Changes what is *known*\nof a keeper."),
                        new OperationChange.PageUrl(at(27), "https://example.com/keeper"),
                        new OperationChange.Links(at(28), List.of("https://example.com/cages")),
                        new OperationChange.Deprecation(at(29), true),
                        new OperationChange.Tokens(at(30), List.of("tenant_access_token", "user_access_token")),
                        new OperationChange.AppTypes(at(31), List.of("custom")),
                        new OperationChange.Scopes(at(32), List.of(new Explained("zoo:keeper", null))),
                        new OperationChange.FieldScopes(at(33), List.of(new Explained("zoo:age", null))),
                        new OperationChange.RateLimits(
                                at(34), List.of(new OperationChange.Rate(50, 1), new OperationChange.Rate(1000, 60))),
                        new OperationChange.BodyFormat(at(35), OperationChange.BodyFormat.Format.FORM),
                        new OperationChange.Response(at(36), OperationChange.Response.Kind.JSON),
                        // An example stands where its first line does, so that what is wrong in it is found.
                        new OperationChange.RequestExamples(
                                at(37), List.of(new OperationChange.Text(at(39), "{\n  \"age\": 3\n}"))),
                        new OperationChange.ResponseExamples(at(42), List.of()));
        assertThat(corrections.operations().get(0).errors())
                .containsExactly(
                        new ErrorCorrection(
                                at(44),
                                1001,
                                null,
                                List.of(
                                        new ErrorCorrection.Status(at(44), 400),
                                        new ErrorCorrection.Description(at(44), "unknown"),
                                        new ErrorCorrection.Advice(at(44), ""))),
                        new ErrorCorrection(at(45), 1002, 403, List.of(new ErrorCorrection.Remove(at(45)))),
                        new ErrorCorrection(
                                at(46),
                                1003,
                                null,
                                List.of(
                                        new ErrorCorrection.Add(at(46)),
                                        new ErrorCorrection.Description(at(46), "gone"))));
        OperationCorrection feed = corrections.operations().get(1);
        assertThat(feed.adds()).isTrue();
        assertThat(feed.page()).isEqualTo(new OperationCorrection.Said(at(50), "keeper/feed.md"));
    }

    @Test
    void whatCanBeReadFitsTheSchema() {
        assertThat(SCHEMA.validate(ALL, InputFormat.YAML)).isEmpty();
    }

    @Test
    void theExampleInTheDocumentationIsRead() throws IOException {
        String example = Files.readString(Path.of("..", "docs", "examples", "interviewer.overlay.yaml"));

        assertThat(read(example).count()).isPositive();
        assertThat(SCHEMA.validate(example, InputFormat.YAML)).isEmpty();
        String schema = example.lines().findFirst().orElseThrow().replaceAll(".*schema=", "");
        assertThat(Path.of("..", "docs", "examples", schema)).exists();
    }

    /** What is wrong, at which line, by what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feishu-overlay: 2|1|feishu-overlay: 1",
                "operations: {}|1|feishu-overlay: 1",
                "overlay: 1.0.0|1|'overlay' is not a key of an overlay",
                "feishu-overlay: 1\\noperations:\\n  keeper: {}|3|neither an operation's id",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c: {}|3|there is no correction here",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    feilds: {}|4|did you mean 'fields'?",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {requird: true}|5|did you mean 'required'?",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {required: yes}|5|true or false",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      bdy.x: {type: int}|5|must start with path, query",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body: {type: int}|5|write a field in it",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {}|5|there is no correction here",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {add: true}|5|needs a 'type'",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {parent: body.x.y}|5|cannot be inside itself",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {parent: response}|5|cannot move",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {values: 3}|5|must be a list",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {values: [1, 1]}|5|is repeated here",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    add: true|4|needs a 'route'",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    page: a.md|4|needs the 'route'",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    tokens: [tenant]|4|'tenant' is not one of tenant_access_token",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    app-types: [custom, custom]|4|is repeated here",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    response: binary|4|not one of json, file",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    response: file\\n    fields: {response.x: {type: int}}|5|has no fields",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    body-format: none\\n    fields: {body.x: {type: int}}|5|the operation has no body",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    body-format: none\\n    body-class: A|5|the operation has no body",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    deprecated: yes|4|true or false",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    rate-limits: [{calls: 5}]|4|write a rate limit as { calls: 50, seconds: 1 }",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    rate-limits: [{calls: 0, seconds: 1}]|4|a whole number from 1",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    errors: {no: {remove: true}}|4|not an error code such as",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    errors: {1: {remove: true, advice: a}}|4|cannot have other corrections",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    errors: {1: {}}|4|there is no correction here",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    errors: {1: {http-status: 42}}|4|from 100 to 599",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    request-examples: [{a: 1}]|4|must be a text",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {min-length: -1}|5|a whole number from 0",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      body.x: {minimum: 1e9999}|5|must be a number such as 0.5",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    fields:\\n      path.x: {required: false}|5|always required",
                "feishu-overlay: 1\\noperations:\\n  a.v1.b.c:\\n    name: d|4|neither an operation's id",
                "feishu-overlay: 1\\ntypes:\\n  animal: {fields: {x: {type: int}}}|3|not a type such as",
                "feishu-overlay: 1\\noperations: [1]|2|must be a mapping",
                "feishu-overlay: 1\\nfeishu-overlay: 1|2|is repeated here",
                "feishu-overlay: 1\\n--- \\nfeishu-overlay: 1|2|a second document",
                "feishu-overlay: [1|1|the file is not valid YAML",
                "feishu-overlay: &a 1\\noperations: *a|2|aliases are not supported",
                "[]|1|must be a mapping",
            })
    void tellsWhatIsWrongAndWhere(String text, int line, String message) {
        Result<Corrections> result = CorrectionReader.read("a.yaml", text.replace("\\n", "\n"));

        assertThat(result.diagnostics()).hasSize(1);
        Diagnostic report = result.diagnostics().get(0);
        assertThat(report.id()).isEqualTo("overlay-unreadable");
        assertThat(report.location()).isEqualTo(new Location("a.yaml", line));
        assertThat(report.message()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feishu-overlay: 2",
                "operations: {}",
                "feishu-overlay: 1\noperations:\n  keeper: {}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {feilds: {}}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c:\n    fields:\n      bdy.x: {type: int}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c:\n    fields:\n      body.x: {requird: true}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c:\n    fields:\n      body.x: {add: true}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c:\n    fields:\n      body.x: {values: 3}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c:\n    fields:\n      body.x: {min-length: -1}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {tokens: [tenant]}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {app-types: [isv]}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {response: binary}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {rate-limits: [{calls: 5}]}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {errors: {no: {remove: true}}}",
                "feishu-overlay: 1\noperations:\n  a.v1.b.c: {errors: {1: {http-status: 42}}}",
                "feishu-overlay: 1\ntypes:\n  animal: {fields: {x: {type: int}}}",
            })
    void editorsTellOfItToo(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(CorrectionReader.read("a.yaml", text).diagnostics()).isNotEmpty();
    }

    @Test
    void oneFaultDoesNotHideTheNext() {
        String text = """
                feishu-overlay: 1
                operations:
                  a.v1.b.c:
                    fields:
                      body.x: { typ: int }
                      body.y: { type: int }
                      body.z: { requird: true }
                """;

        Result<Corrections> result = CorrectionReader.read("a.yaml", text);

        assertThat(result.diagnostics().stream().map(d -> d.location().line())).containsExactly(5, 7);
        assertThat(result.value().count()).isEqualTo(1);
    }

    /** Each of these has brought a parser or a reader down somewhere. */
    @Test
    void hostileTextEndsSoonAndInWords() {
        String laughs = "a: &a [1,1]\n" + "b: &b [*a,*a]\nc: &c [*b,*b]\n".repeat(30);
        List<String> hostile = List.of(
                "[".repeat(100_000),
                "{a: ".repeat(50_000),
                "a:\n".repeat(10) + " b",
                "? ".repeat(20_000) + "x",
                laughs,
                "!!javax.script.ScriptEngineManager [1]",
                "!!java.net.URL [\"http://127.0.0.1\"]",
                "- ".repeat(40_000),
                "x".repeat(3_000_000),
                "feishu-overlay: 1\noperations:\n  ? [a]\n  : b",
                "\u0000",
                "\ud800",
                "%YAML 9.9\n---\na: 1",
                "");

        hostile.forEach(text -> ProcessorTime.within(
                Duration.ofSeconds(10),
                () -> assertThat(CorrectionReader.read("a.yaml", text).diagnostics())
                        .as(text.substring(0, Math.min(20, text.length())))
                        .isNotEmpty()));
    }

    private static Corrections read(String text) {
        Result<Corrections> result = CorrectionReader.read("zoo.yaml", text);
        assertThat(result.diagnostics()).isEmpty();
        return result.value();
    }

    private static Location at(int line) {
        return new Location("zoo.yaml", line);
    }

    private static Schema schema() {
        try (InputStream in = CorrectionReader.class.getResourceAsStream("overlay-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

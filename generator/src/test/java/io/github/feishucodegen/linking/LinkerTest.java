package io.github.feishucodegen.linking;

import static io.github.feishucodegen.linking.PageBuilder.page;
import static io.github.feishucodegen.model.Texts.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames.Evidence;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.TokenKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final String URL = "https://open.feishu.cn/open-apis/zoo/v1/keepers/:keeper_id";

    @Test
    void namesAnOperationByItsUrlWhereNothingElseNamesIt() {
        assertThat(ids(page("a.md", "GET", "https://open.feishu.cn/open-apis/zoo/v2/keepers")))
                .containsExactly("zoo.v2.keeper.list");
        assertThat(ids(page("a.md", "PATCH", URL))).containsExactly("zoo.v1.keeper.patch");
        assertThat(ids(page("a.md", "POST", "https://open.feishu.cn/open-apis/zoo/v1/keepers/:id/animals/feed_all")))
                .containsExactly("zoo.v1.keeper.animal.feed_all");
    }

    @Test
    void tellsWhatIsDoneFromWhatItIsDoneTo() {
        String keeper = "https://open.feishu.cn/open-apis/zoo/v1/keepers/:keeper_id/";
        assertThat(ids(page("a.md", "GET", keeper + "badge"))).containsExactly("zoo.v1.keeper.badge.get");
        assertThat(ids(page("a.md", "PUT", keeper + "badge"))).containsExactly("zoo.v1.keeper.badge.update");
        assertThat(ids(page("a.md", "GET", keeper + "search"))).containsExactly("zoo.v1.keeper.search");
        assertThat(ids(page("a.md", "DELETE", keeper + "batch_delete"))).containsExactly("zoo.v1.keeper.batch_delete");
        assertThat(ids(page("a.md", "POST", keeper + "feed"))).containsExactly("zoo.v1.keeper.feed");
        assertThat(ids(page("a.md", "GET", keeper + "cages"))).containsExactly("zoo.v1.keeper.cage.list");
    }

    @Test
    void namesAnOperationLikeTheOfficialSdkWhereNoPageNamesIt() {
        String api = "https://open.feishu.cn/open-apis/";
        // The words of the URL split the SDK's app_table_record.
        assertThat(ids(page("a.md", "DELETE", api + "bitable/v1/apps/:app_token/tables/:table_id/records/:id")))
                .containsExactly("bitable.v1.app.table.record.delete");
        // Another resource of the SDK, aily_session, splits its aily_session_aily_message.
        assertThat(ids(page("a.md", "GET", api + "aily/v1/sessions/:aily_session_id/messages")))
                .containsExactly("aily.v1.aily_session.aily_message.list");
        // The SDK's method differs from the last word.
        assertThat(ids(page("a.md", "GET", api + "apaas/v1/workspaces/:id/tables/:name")))
                .containsExactly("apaas.v1.workspace.table.table_get");
    }

    @Test
    void trustsTheExplorerBeforeEverythingElse() {
        assertThat(ids(page("a.md", "PUT", URL)
                        .named(Evidence.SDK_SAMPLE, "zoo", "v1", "sample", "put")
                        .named(Evidence.FULL_PATH, "zoo", "v1", "path", "put")
                        .named(Evidence.EXPLORER_LINK, "park", "v1", "warden", "put")))
                .containsExactly("park.v1.warden.put");
    }

    @Test
    void mergesPagesAboutOneOperation() {
        Result<ApiModel> linked = link(
                page("flat.md", "PATCH", URL)
                        .scope("zoo:keeper")
                        .token("tenant_access_token")
                        .body("keeper keeper !", "name string", "status int =1,2")
                        .requestExample("{\"keeper\": {\"name\": \"Ann\"}, \"status\": 1}")
                        .response("code int", "data -", "keeper keeper", "id string", "name string")
                        .responseExample("{\"code\":0,\"data\":{\"keeper\":{\"id\":\"1\",\"name\":\"Ann\"}}}"),
                page("notes.md", "PATCH", URL.replace(":keeper_id", "{keeper}"))
                        .scope("zoo:other")
                        .body("0keeper object !")
                        .note("keeper", "0name string")
                        .responseExample("{\"code\":0,\"data\":{\"keeper\":{\"id\":\"1\"},\"undocumented\":true}}"));

        Operation operation = only(linked.value());
        assertThat(Paths.of(body(operation)))
                .containsExactly("keeper keeper !", "keeper.name string", "status integer");
        assertThat(Paths.of(response(operation)))
                .containsExactly(
                        "code integer",
                        "data {}",
                        "data.keeper keeper",
                        "data.keeper.id string",
                        "data.keeper.name string");
        assertThat(operation.pages()).extracting(p -> p.location().page()).containsExactly("flat.md", "notes.md");
        assertThat(operation.tokens()).containsExactly(TokenKind.TENANT);
        assertThat(ids(linked.diagnostics())).contains("pages-merged", "pages-disagree");
        assertThat(linked.diagnostics())
                .filteredOn(d -> d.id().equals("pages-disagree"))
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("scopes", "zoo:other", "zoo:keeper", "flat.md"));
    }

    @Test
    void findsTheTypeThatAnExplanationIsAboutByTheExample() {
        Operation operation = only(link(page("a.md", "POST", "https://x/open-apis/zoo/v1/keepers")
                        .body("0title object !", "0cage object", "0note object")
                        .note("zoo_cage", "0beds zoo_bed[]", ".size int")
                        .note("i18n", "0zh string", "0en string")
                        .requestExample("{\"title\":{\"zh\":\"x\"},\"cage\":{\"beds\":[]},\"note\":{\"en\":\"y\"}}"))
                .value());
        assertThat(Paths.of(body(operation)))
                .containsExactly(
                        "title i18n !",
                        "title.zh string",
                        "title.en string",
                        "cage zoo_cage",
                        "cage.beds zoo_bed[]",
                        "cage.beds.size integer",
                        "note i18n",
                        "note.zh string",
                        "note.en string");
    }

    @Test
    void letsStatedNestingDecide() {
        ApiModel model = link(
                        page("flat.md", "GET", URL).response("data -", "a a_type", "b b_type", "x string"),
                        page("nested.md", "GET", URL)
                                .response("0data -", ".a a_type", "..x string", ".b b_type", "..y string"))
                .value();

        assertThat(Paths.of(response(only(model))))
                .containsExactly("data {}", "data.a a_type", "data.a.x string", "data.b b_type", "data.b.y string");
    }

    @Test
    void unitesNamedTypesAndKeepsWhatEachPlaceDocuments() {
        ApiModel model = link(page("a.md", "PATCH", URL)
                        .body("0keeper keeper", ".name string !")
                        .response("0data -", ".keeper keeper", "..id string", "..name string"))
                .value();

        assertThat(Paths.of(body(only(model)))).containsExactly("keeper keeper", "keeper.name string !");
        SharedType keeper = model.types().get(0);
        assertThat(keeper.key()).isEqualTo(new SharedType.Key("zoo", "v1", "keeper"));
        assertThat(Paths.of(keeper.fields())).containsExactlyInAnyOrder("id string", "name string");
    }

    @Test
    void tellsWhenOneNameMeansTwoTypes() {
        Result<ApiModel> linked = link(
                page("a.md", "PATCH", URL).body("0keeper keeper", ".age int"),
                page("b.md", "GET", URL).response("0keeper keeper", ".age boolean"));

        assertThat(Paths.of(linked.value().types().get(0).fields())).containsExactly("age any");
        assertThat(ids(linked.diagnostics())).contains("shared-type-conflict");
        assertThat(Paths.of(body(linked.value().operations().get(1)))).contains("keeper.age integer");
    }

    @Test
    void sendsFilesAsMultipart() {
        Operation upload = only(link(page("a.md", "POST", URL).body("name string !", "content file !"))
                .value());
        assertThat(Objects.requireNonNull(upload.body()).mediaType()).isEqualTo(MediaType.MULTIPART);
    }

    @Test
    void readsABinaryResponse() {
        assertThat(only(link(page("a.md", "GET", URL).binaryResponse()).value()).response())
                .isEqualTo(new Response.Binary());
    }

    @Test
    void takesTheResponseFromAnExampleWhereThereIsNoTable() {
        Operation operation = only(link(page("a.md", "GET", URL)
                        .responseExample(
                                "{\"code\":0,\"data\":{\"ids\":[1,2],\"rate\":1.5,\"none\":null,\"o\":[{\"a\":\"x\"},{\"b\":true}]}}"))
                .value());
        assertThat(Paths.of(response(operation)))
                .containsExactly(
                        "code integer",
                        "data {}",
                        "data.ids integer[]",
                        "data.rate number",
                        "data.none any",
                        "data.o {}[]",
                        "data.o.a string",
                        "data.o.b boolean");
    }

    @Test
    void namesTheBodyAsTheCallingExampleDoes() {
        assertThat(Objects.requireNonNull(only(link(page("a.md", "POST", "https://x/open-apis/zoo/v1/keepers")
                                                .body("name string")
                                                .sdkBody("zooKeeper", "ZooKeeper"))
                                        .value())
                                .body())
                        .content()
                        .name())
                .isEqualTo("zoo_keeper");
        assertThat(Objects.requireNonNull(only(link(page("a.md", "POST", "https://x/open-apis/zoo/v1/keepers")
                                                .body("name string")
                                                .sdkBody("createKeeperReqBody", "CreateKeeperReqBody"))
                                        .value())
                                .body())
                        .content()
                        .name())
                .isNull();
    }

    @Test
    void hasAParameterForEachPlaceInThePath() {
        Result<ApiModel> linked = link(page("a.md", "GET", URL + "/animals/:animal_id")
                .path("animal_id string", "stranger string")
                .headers("Authorization string !", "X-Zoo string"));

        assertThat(only(linked.value()).parameters())
                .extracting(
                        p -> p.in() + " " + p.field().name() + " " + p.field().required())
                .containsExactly("PATH keeper_id true", "PATH animal_id true", "HEADER X-Zoo false");
        assertThat(ids(linked.diagnostics())).contains("path-parameter-undocumented", "path-parameter-not-in-url");
    }

    @Test
    void keepsThatListedValuesAreMerelyPossible() {
        OperationDeclaration page = page("a.md", "GET", URL)
                .response("0state int ~1,2", "0kind int =1")
                .build();

        Operation operation = only(Linker.link(List.of(page)).value());

        assertThat(response(operation))
                .flatExtracting(Field::values)
                .containsExactly(
                        new ListedValue("1", zh(""), true),
                        new ListedValue("2", zh(""), true),
                        new ListedValue("1", zh("")));
    }

    @Test
    void givesTwoOperationsOfOneNameTwoNames() {
        Result<ApiModel> linked = link(
                page("a.md", "GET", URL).named(Evidence.FULL_PATH, "zoo", "v1", "keeper", "get"),
                page("b.md", "GET", URL + "/now").named(Evidence.FULL_PATH, "zoo", "v1", "keeper", "get"));
        assertThat(linked.value().operations())
                .extracting(o -> o.id().toString())
                .containsExactly("zoo.v1.keeper.get", "zoo.v1.keeper.get_2");
        assertThat(ids(linked.diagnostics())).contains("operation-name-taken");
    }

    @Test
    void doesNotDependOnTheOrderOfPages() {
        List<PageDeclaration> pages = new ArrayList<>(Stream.of(
                        page("a.md", "PATCH", URL).scope("s:1").body("keeper keeper", "age int", "name string"),
                        page("b.md", "PATCH", URL)
                                .scope("s:2")
                                .updated("2026-01-01")
                                .body("keeper keeper", "age boolean"),
                        page("c.md", "GET", URL).response("0keeper keeper", ".age string", ".zoo zoo", "..name string"),
                        page("d.md", "GET", URL + "/now").response("0zoo zoo", ".name string", ".keepers keeper[]"))
                .map(PageBuilder::build)
                .toList());
        Result<ApiModel> expected = Linker.link(pages);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(pages, random);
            assertThat(Linker.link(pages)).isEqualTo(expected);
        }
    }

    private static Result<ApiModel> link(PageBuilder... pages) {
        return Linker.link(
                Stream.of(pages).<PageDeclaration>map(PageBuilder::build).toList());
    }

    private static List<String> ids(PageBuilder... pages) {
        return link(pages).value().operations().stream()
                .map(o -> o.id().toString())
                .toList();
    }

    private static List<String> ids(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::id).toList();
    }

    private static Operation only(ApiModel model) {
        assertThat(model.operations()).hasSize(1);
        return model.operations().get(0);
    }

    private static List<Field> body(Operation operation) {
        return Objects.requireNonNull(operation.body()).content().fields();
    }

    private static List<Field> response(Operation operation) {
        return ((Response.Json) operation.response()).content().fields();
    }
}

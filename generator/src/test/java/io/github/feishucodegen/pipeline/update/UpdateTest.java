package io.github.feishucodegen.pipeline.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.feishucodegen.output.OutputRefusedException;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullException;
import io.github.feishucodegen.pull.PullProgress;
import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update writes what changed, and reports exactly that. */
class UpdateTest {
    @TempDir
    Path dir;

    private StandInPortal server;
    private Workspace here;

    @BeforeEach
    void serve() throws IOException {
        server = StandInPortal.serving(StoredPages.operations(40));
        here = new Workspace(dir.resolve("project"));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private UpdateResult update() throws InterruptedException {
        return here.update(server.uri().toString());
    }

    /** The pages that changed, such as {@code MOVED b.md from a.md}. */
    private static List<String> told(UpdateResult result) {
        return result.pages().stream()
                .map(c -> c.kind() + " " + c.path() + (c.before() == null ? "" : " from " + c.before()))
                .toList();
    }

    @Test
    void theFirstUpdateHasOnlyNewOperations() throws Exception {
        UpdateResult result = update();

        assertThat(result.verdict()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.title()).isEqualTo("Feishu API: 40 new operations");
        assertThat(here.client().resolve("com/example/zoo/service/zoo/v1/model/CreateAnimal7Req.java"))
                .exists();
        assertThat(here.report("verdict.txt")).isEqualTo("compatible\n");
        assertThat(here.report("title.txt")).isEqualTo("Feishu API: 40 new operations\n");
        assertThat(here.report("report.html")).contains("zoo.v1.animal7.create");
        assertThat(here.pages().resolve(EarlierPages.FOLDER)).doesNotExist();
    }

    @Test
    void nothingNewAsksTwiceAndGeneratesNothing() throws Exception {
        update();
        Map<String, String> before = withoutReports(here.files());
        server.forgetRequests();

        UpdateResult result = update();
        assertThat(result.verdict()).isEqualTo(Verdict.NOTHING_NEW);
        assertThat(result.client()).isNull();
        assertThat(server.requests()).hasSize(2);
        assertThat(withoutReports(here.files())).isEqualTo(before);
        assertThat(here.report("report.md")).isEqualTo("## Feishu API: nothing new\n\nThe portal has nothing new.\n");
    }

    @Test
    void reportsExactlyWhatChangedAndChangesOnlyThat() throws Exception {
        update();
        Map<String, String> before = here.files();
        ServerEdits.all(server);

        UpdateResult result = update();
        List<String> expected = new ArrayList<>();
        for (int i = 100; i < 104; i++) {
            expected.add("NEW zoo-v1/animal" + i + "/create.md");
        }
        for (int i : List.of(0, 1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2, 3, 4, 5, 6, 7, 8, 9)) {
            expected.add("CHANGED zoo-v1/animal" + i + "/create.md");
        }
        for (int i = 20; i < 23; i++) {
            expected.add("MOVED zoo-v1/moved/animal" + i + "/create.md from zoo-v1/animal" + i + "/create.md");
        }
        expected.add("GONE zoo-v1/animal23/create.md");
        expected.add("GONE zoo-v1/animal24/create.md");
        assertThat(told(result)).isEqualTo(expected);
        assertThat(result.verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(result.title()).isEqualTo("Feishu API: 3 breaking changes, 4 new operations, 10 changed operations");
        assertThat(different(before, here.files(), "pages/zoo-v1/")).hasSize(20 + 3 * 2 + 2 + 4);
        assertThat(different(before, here.files(), "java/"))
                .filteredOn(path -> path.contains("/model/"))
                .allMatch(path ->
                        path.matches(".*Animal(\\d|10[0-3]|1[0-9]|23|24)(Req|Resp|ReqBody|RespBody|Data)?\\.java"))
                .anyMatch(path -> path.endsWith("/CreateAnimal9ReqBody.java"))
                .anyMatch(path -> path.endsWith("/CreateAnimal24Req.java"));
    }

    private static TreeSet<String> different(Map<String, String> before, Map<String, String> after, String below) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> !path.startsWith(below) || Objects.equals(before.get(path), after.get(path)));
        return paths;
    }

    private static Map<String, String> withoutReports(Map<String, String> files) {
        Map<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(path -> path.startsWith("reports/"));
        return others;
    }

    @Test
    void theFirstScreenHasVerdictNumbersCausesAndNewOperations() throws Exception {
        update();
        ServerEdits.all(server);
        update();

        assertThat(here.report("report.md"))
                .startsWith("""
                        ## Feishu API: 3 breaking changes, 4 new operations, 10 changed operations

                        **Breaking.** Some callers have to change their requests or their code. Suggested version step: **major**.

                        | | new | changed | moved | gone | |
                        |:--|--:|--:|--:|--:|:--|
                        | pages | 4 | 20 | 3 | 2 |  |
                        | operations | 4 | 10 | – | 2 | and 10 of which only words changed |
                        """)
                .contains("### What breaks (3)\n\n- **2×** The documentation no longer has an operation:"
                        + " `zoo.v1.animal23.create` `zoo.v1.animal24.create`\n")
                .contains("### New operations (4)\n\n- **`zoo v1`** `animal100.create` `animal101.create`"
                        + " `animal102.create` `animal103.create`\n")
                .contains("- moved `zoo-v1/moved/animal20/create.md` from `zoo-v1/animal20/create.md`\n");
    }

    @Test
    void theJsonFollowsItsSchema() throws Exception {
        ObjectMapper json = new ObjectMapper();
        Schema schema;
        try (InputStream in = Update.class.getResourceAsStream("update-1.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.readTree(in));
        }
        update();
        assertThat(schema.validate(here.report("report.json"), InputFormat.JSON))
                .isEmpty();
        ServerEdits.all(server);
        server.fail(ServerEdits.fullPath(30), Fault.REFUSED);
        server.pages().change(ServerEdits.fullPath(30), page -> page.content("new", page.updateTime() + 1));
        update();
        assertThat(schema.validate(here.report("report.json"), InputFormat.JSON))
                .isEmpty();
        JsonNode report = json.readTree(here.report("report.json"));
        assertThat(report.get("verdict").asText()).isEqualTo("breaking");
        assertThat(report.get("complete").asBoolean()).isFalse();
        assertThat(report.at("/pages/moved/0/to").asText()).isEqualTo("zoo-v1/moved/animal20/create.md");
        assertThat(report.at("/pages/failed/0/path").asText()).isEqualTo("zoo-v1/animal30/create.md");
        assertThat(report.at("/diff/openChanges/breaking").asInt()).isEqualTo(3);
        assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void anUpdateThatStoppedAfterThePullIsCompletedByTheNextOne() throws Exception {
        update();
        Workspace clean = here.copyTo(dir.resolve("clean"));
        ServerEdits.all(server);
        clean.update(server.uri().toString());

        Path inTheWay = here.client().resolve("com/example/zoo/service/zoo/v1/model/CreateAnimal100Req.java");
        Files.writeString(inTheWay, "mine");
        assertThatThrownBy(this::update).isInstanceOf(OutputRefusedException.class);
        assertThat(here.pages().resolve("zoo-v1/animal100/create.md")).exists();
        Files.delete(inTheWay);

        UpdateResult result = update();
        assertThat(result.pulled().changes()).isEmpty();
        assertThat(result.pages()).hasSize(29);
        assertThat(here.files()).isEqualTo(clean.files());
    }

    @Test
    void aPageWithErrorsKeepsTheClientAndItsReportGoesOn() throws Exception {
        update();
        ServerEdits.replace(server, 1, "Adds an animal.", "Adds one.");
        ServerEdits.replace(server, 2, "| 参数名 | 类型 | 必填 | 描述 |", "| Q | W | E | R |");
        Map<String, String> before = here.files();

        UpdateResult broken = update();
        assertThat(broken.isWithoutClient()).isTrue();
        assertThat(broken.isComplete()).isFalse();
        assertThat(different(before, here.files(), "java/")).isEmpty();
        assertThat(here.report("report.md"))
                .contains("> The client was not generated, because of 1 error on the pages.")
                .contains("### Pages that could not be read (1)");

        ServerEdits.replace(server, 2, "| Q | W | E | R |", "| 参数名 | 类型 | 必填 | 描述 |");
        UpdateResult mended = update();
        assertThat(mended.isComplete()).isTrue();
        assertThat(told(mended))
                .containsExactly("CHANGED zoo-v1/animal1/create.md", "CHANGED zoo-v1/animal2/create.md");
    }

    @Test
    void pagesThatFailAreReportedAndTheRestIsUpdated() throws Exception {
        update();
        ServerEdits.replace(server, 1, "Adds an animal.", "Adds one.");
        ServerEdits.replace(server, 2, "Adds an animal.", "Adds two.");
        server.fail(ServerEdits.fullPath(2), Fault.REFUSED);

        UpdateResult result = update();
        assertThat(result.isComplete()).isFalse();
        assertThat(told(result)).containsExactly("CHANGED zoo-v1/animal1/create.md");
        assertThat(here.report("report.md"))
                .contains(
                        "### Pages that could not be fetched (1)\n\n- `zoo-v1/animal2/create.md`: `the portal refuses")
                .doesNotContain("\u001B");
    }

    @Test
    void aPullInBetweenOrOtherSettingsGenerateAgain() throws Exception {
        update();
        ServerEdits.replace(server, 0, "| name | string | 是 |", "| label | string | 是 |");
        Pull.run(here.pull(), Workspace.portal(server.uri().toString()), PullProgress.NONE);

        UpdateResult after = update();
        assertThat(after.verdict()).isEqualTo(Verdict.NOTHING_NEW);
        assertThat(after.title()).isEqualTo("Feishu API: client generated again");
        assertThat(here.client().resolve("com/example/zoo/service/zoo/v1/model/CreateAnimal0ReqBody.java"))
                .content()
                .contains("getLabel");
        assertThat(update().client()).isNull();

        here = new Workspace(here.root(), "com.example.other");
        assertThat(update().client()).isNotNull();
        assertThat(here.client().resolve("com/example/other")).exists();
        assertThat(here.client().resolve("com/example/zoo")).doesNotExist();
    }

    @Test
    void aLostListOfPagesMakesNoPageNew() throws Exception {
        update();
        Files.delete(here.pages().resolve(".feishu-pages.json"));
        ServerEdits.replace(server, 39, "Adds an animal.", "Adds one.");
        Path edited = here.pages().resolve("zoo-v1/animal39/create.md");
        Files.delete(edited);

        assertThat(told(update())).containsExactly("NEW zoo-v1/animal39/create.md");
    }

    @Test
    void aPortalThatCannotBeAskedChangesNothing() throws Exception {
        update();
        Map<String, String> before = here.files();
        server.close();

        assertThatThrownBy(this::update).isInstanceOf(PullException.class).hasMessageContaining("nothing was changed");
        assertThat(here.files()).isEqualTo(before);
    }

    @Test
    void hostsAcceptTheDescriptionOfAHugeUpdate() throws Exception {
        update();
        for (int i = 0; i < 40; i++) {
            StringBuilder rows = new StringBuilder();
            for (int row = 0; row < 60; row++) {
                rows.append("| a_field_with_a_long_name_that_callers_may_set_").append(row);
                rows.append(" | string | 否 | `@everyone` ``` <b> ")
                        .append("text ".repeat(30))
                        .append(" |\n");
            }
            String legs = "| legs | int | 否 | The number of legs |\n";
            ServerEdits.replace(server, i, legs, rows.toString());
        }
        for (int i = 100; i < 400; i++) {
            StoredPage page = StoredPages.operation(i);
            server.pages().put(page);
        }
        update();

        String report = here.report("report.md");
        assertThat(report.length()).isBetween(30_000, 65_536);
        assertThat(report).contains("more are left out").contains("### What breaks (40)");
    }
}

package io.github.feishucodegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.standin.Fault;
import io.github.feishucodegen.standin.StandInPortal;
import io.github.feishucodegen.standin.StoredPage;
import io.github.feishucodegen.standin.StoredPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates in a Git repository, as the workflows run them: with their scripts, and with programs in place of hosts. */
class UpdateInGitTest {
    private static final String LEGS = "| legs | int | 否 | The number of legs |\n";
    private static final String FIELD = "| tail | boolean | 否 | Whether it has a tail |\n";

    @TempDir
    Path dir;

    private StandInPortal server;
    private Path checkout;
    private Shell shell;

    @BeforeEach
    void begin() throws Exception {
        Assumptions.assumeTrue(
                Shell.has("git") && Files.isExecutable(Path.of("/bin/sh")), "there is no git on this machine");
        server = StandInPortal.serving(StoredPages.operations(30));
        Path origin = dir.resolve("origin.git");
        checkout = dir.resolve("checkout");
        new Shell(dir).out("git", "init", "--quiet", "--bare", "--initial-branch=main", origin.toString());
        new Shell(dir).out("git", "clone", "--quiet", origin.toString(), checkout.toString());
        shell = new Shell(checkout)
                .with("UPDATE", update("pages"))
                .with("REPORTS", "target/update")
                .with("BRANCH", "feishu-update");
        Files.writeString(checkout.resolve("README.md"), "A project.\n");
        Files.writeString(checkout.resolve(".gitignore"), "target/\n");
        commitAndPush("main");
        // Main has the first pages and client, as a reviewer merged them.
        assertThat(branchScript().exit()).isZero();
        shell.out("git", "push", "--quiet", "origin", "feishu-update:main", ":feishu-update");
        toMain();
    }

    @AfterEach
    void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private String update(String pages) {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName() + " update " + pages
                + " --output src/gen/java --reports target/update --keep-going --names none --host " + server.uri();
    }

    private Shell.Ended branchScript() throws Exception {
        return shell.run(Workflows.EXAMPLES.resolve("update-branch.sh").toString());
    }

    private void commitAndPush(String branch) throws Exception {
        shell.out("git", "add", "--all");
        shell.out("git", "commit", "--quiet", "--message", "Something");
        shell.out("git", "push", "--quiet", "origin", "HEAD:refs/heads/" + branch);
    }

    private void toMain() throws Exception {
        shell.out("git", "fetch", "--quiet", "origin", "main");
        shell.out("git", "checkout", "--quiet", "--force", "--detach", "FETCH_HEAD");
    }

    private void change(int number, String old, String now) {
        String fullPath = StoredPages.operation(number).fullPath();
        server.pages()
                .change(
                        fullPath,
                        page -> page.content(page.content().replace(old, now), page.updateTime() + 1_000_000));
    }

    /** The files that differ between two commits, such as {@code M pages/a.md}. */
    private Set<String> different(String before, String after) throws Exception {
        return new TreeSet<>(shell.out("git", "diff", "--name-status", "--no-renames", before, after)
                .lines()
                .map(line -> line.replace('\t', ' '))
                .toList());
    }

    private String remote(String branch) throws Exception {
        return shell.out("git", "ls-remote", "origin", "refs/heads/" + branch).split("\\s")[0];
    }

    @Test
    void oneBranchHasExactlyWhatChangedFileByFile() throws Exception {
        change(3, LEGS, LEGS + FIELD);
        StoredPage added = StoredPages.operation(77);
        server.pages().put(added);
        server.pages().remove(StoredPages.operation(5).fullPath());
        String main = remote("main");

        Shell.Ended ended = branchScript();
        assertThat(ended.exit()).as(ended.output()).isZero();
        assertThat(ended.output())
                .contains("Pushed feishu-update: Feishu API: 1 breaking change, 1 new operation, 1 changed operation");
        String branch = remote("feishu-update");
        assertThat(Files.readString(checkout.resolve("target/update/pushed.txt"))
                        .strip())
                .isEqualTo(branch);
        assertThat(shell.out("git", "rev-parse", branch + "^")).isEqualTo(main).isEqualTo(remote("main"));
        assertThat(shell.out("git", "log", "-1", "--format=%s", branch))
                .isEqualTo("Feishu API: 1 breaking change, 1 new operation, 1 changed operation");
        String service = "src/gen/java/io/github/feishucodegen/feishu/service/zoo/";
        String zoo = service + "v1/";
        assertThat(different(main, branch))
                .containsExactlyInAnyOrder(
                        "M pages/.feishu-client",
                        "M pages/.feishu-pages.json",
                        "M pages/names.lock.json",
                        "M pages/zoo-v1/animal3/create.md",
                        "A pages/zoo-v1/animal77/create.md",
                        "D pages/zoo-v1/animal5/create.md",
                        "M src/gen/java/.feishu-codegen-manifest",
                        "M " + service + "error-texts/zoo.txt",
                        "M " + zoo + "V1.java",
                        "M " + zoo + "model/CreateAnimal3ReqBody.java",
                        "A " + zoo + "model/CreateAnimal77Req.java",
                        "A " + zoo + "model/CreateAnimal77ReqBody.java",
                        "A " + zoo + "model/CreateAnimal77Resp.java",
                        "A " + zoo + "model/CreateAnimal77RespBody.java",
                        "A " + zoo + "resource/Animal77.java",
                        "D " + zoo + "model/CreateAnimal5Req.java",
                        "D " + zoo + "model/CreateAnimal5ReqBody.java",
                        "D " + zoo + "model/CreateAnimal5Resp.java",
                        "D " + zoo + "model/CreateAnimal5RespBody.java",
                        "D " + zoo + "resource/Animal5.java");
        assertThat(shell.out("git", "show", branch + ":pages/zoo-v1/animal3/create.md"))
                .contains(FIELD.strip());
        assertThat(shell.out("git", "show", branch + ":" + zoo + "model/CreateAnimal3ReqBody.java"))
                .contains("getTail");
        assertThat(shell.out("git", "status", "--porcelain")).isEmpty();
    }

    @Test
    void theBranchIsRenewedAndNeverTakenFromPeople() throws Exception {
        Shell.Ended nothing = branchScript();
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.output()).endsWith("Nothing to review.\n");
        assertThat(remote("feishu-update")).isEmpty();

        change(3, LEGS, LEGS + FIELD);
        assertThat(branchScript().exit()).isZero();
        String first = remote("feishu-update");

        toMain();
        Shell.Ended same = branchScript();
        assertThat(same.output()).contains("The branch feishu-update is as it was.");
        assertThat(checkout.resolve("target/update/pushed.txt")).doesNotExist();
        assertThat(remote("feishu-update")).isEqualTo(first);

        toMain();
        change(4, LEGS, LEGS + FIELD);
        assertThat(branchScript().exit()).isZero();
        String second = remote("feishu-update");
        assertThat(second).isNotEqualTo(first);
        assertThat(shell.out("git", "rev-parse", second + "^")).isEqualTo(remote("main"));

        Files.writeString(checkout.resolve("README.md"), "Corrected.\n");
        commitAndPush("feishu-update");
        String corrected = remote("feishu-update");
        toMain();
        change(6, LEGS, LEGS + FIELD);
        Shell.Ended refused = branchScript();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output()).contains("has commits of others and stays as it is");
        assertThat(remote("feishu-update")).isEqualTo(corrected);
    }

    @Test
    void pagesThatFailMakeTheJobFailAndTheOthersReachTheBranch() throws Exception {
        change(3, LEGS, LEGS + FIELD);
        change(4, LEGS, LEGS + FIELD);
        server.fail(StoredPages.operation(4).fullPath(), Fault.REFUSED);

        assertThat(branchScript().exit()).isEqualTo(1);
        assertThat(shell.out("git", "show", "--stat", "--format=", remote("feishu-update")))
                .contains("animal3/create.md")
                .doesNotContain("animal4/create.md");
        server.close();
        toMain();
        Shell.Ended without = branchScript();
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.output()).contains("The update did not come to a verdict");
    }

    /** Puts a program that notes its arguments in place of another one. */
    private Path program(String name, String answers) throws IOException {
        Path programs = Files.createDirectories(dir.resolve("programs"));
        Path program = programs.resolve(name);
        Files.writeString(
                program,
                "#!/bin/sh\nprintf '%s\\n' \"--$*\" >> '" + dir.resolve(name + ".log") + "'\n" + answers + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return programs;
    }

    private String log(String name) throws IOException {
        return Files.readString(dir.resolve(name + ".log"));
    }

    @Test
    void gitHubGetsOnePullRequestWithTheReport() throws Exception {
        change(3, LEGS, LEGS + FIELD);
        branchScript();
        Path workflow = Workflows.EXAMPLES.resolve("feishu-update.yml");
        String step = Workflows.step(workflow, "Open or renew the pull request");
        shell.withPrograms(program("gh", "")).with("BASE", "main");

        shell.out("bash", "-e", "-c", step);
        assertThat(log("gh"))
                .contains("--pr create --head feishu-update --base main --title Feishu API: 1 changed operation"
                        + " --body-file target/update/report.md\n");
        program("gh", "[ \"$2\" = list ] && echo 17; exit 0");
        shell.out("bash", "-e", "-c", step);
        assertThat(log("gh")).contains("--pr edit 17 --title Feishu API: 1 changed operation");
    }

    @Test
    void gitHubsUpdateStepNotesTheCodeAndTheSummary() throws Exception {
        change(3, LEGS, LEGS + FIELD);
        Files.createDirectories(checkout.resolve(".ci"));
        Files.copy(Workflows.EXAMPLES.resolve("update-branch.sh"), checkout.resolve(".ci/update-branch.sh"));
        Path output = dir.resolve("output");
        Path summary = dir.resolve("summary");
        shell.with("GITHUB_OUTPUT", output.toString()).with("GITHUB_STEP_SUMMARY", summary.toString());

        shell.out("bash", "-e", "-c", Workflows.step(Workflows.EXAMPLES.resolve("feishu-update.yml"), "Update"));
        assertThat(output).hasContent("code=0");
        assertThat(summary).content().startsWith("## Feishu API: 1 changed operation\n");
    }

    @Test
    void gitLabGetsOneMergeRequestWithTheReportAndNoLogHasTheToken() throws Exception {
        change(3, LEGS, LEGS + FIELD);
        Files.createDirectories(checkout.resolve(".ci"));
        Files.copy(Workflows.EXAMPLES.resolve("update-branch.sh"), checkout.resolve(".ci/update-branch.sh"));
        List<?> lines = (List<?>) ((Map<?, ?>) Workflows.read(Workflows.EXAMPLES.resolve("feishu-update.gitlab-ci.yml"))
                        .get("feishu-update"))
                .get("script");
        String script = String.join("\n", lines.stream().map(String::valueOf).toList());
        Path origin = dir.resolve("origin.git");
        shell.withPrograms(program("curl", "cat > '" + dir.resolve("stdin") + "'; echo '[]'"))
                .with("CI_PROJECT_URL", origin.toString().replaceFirst("\\.git$", ""))
                .with("CI_API_V4_URL", "https://gitlab.example.com/api/v4")
                .with("CI_PROJECT_ID", "42")
                .with("CI_DEFAULT_BRANCH", "main")
                .with("REMOTE", "feishu")
                .with("FEISHU_UPDATE_TOKEN", "secret-token");

        Shell.Ended ended = shell.run("bash", "-eo", "pipefail", "-c", script);
        assertThat(ended.exit()).as(ended.output()).isZero();
        String requests = "https://gitlab.example.com/api/v4/projects/42/merge_requests";
        assertThat(log("curl"))
                .contains(requests + "?state=opened&source_branch=feishu-update\n")
                .contains("-X POST " + requests + " --data-urlencode source_branch=feishu-update"
                        + " --data-urlencode target_branch=main --data-urlencode title=Feishu API: 1 changed operation"
                        + " --data-urlencode description@target/update/report.md");
        assertThat(log("curl") + ended.output()).doesNotContain("secret-token");
        assertThat(dir.resolve("stdin")).content().isEqualTo("header = \"PRIVATE-TOKEN: secret-token\"\n");

        program("curl", "cat > /dev/null; echo '[{\"id\":9,\"iid\":5,\"project_id\":42,\"author\":{\"id\":1}}]'");
        change(4, LEGS, LEGS + FIELD);
        shell.out("git", "checkout", "--quiet", "--force", "--detach", remote("main"));
        Files.createDirectories(checkout.resolve(".ci"));
        shell.out("bash", "-eo", "pipefail", "-c", script);
        assertThat(log("curl")).contains("-X PUT " + requests + "/5 --data-urlencode title=");
    }

    @Test
    void cronUpdatesFromMainAndMailsTheReport() throws Exception {
        change(3, LEGS, LEGS + FIELD);
        // A night that was interrupted left pages behind.
        Path left = checkout.resolve("pages/zoo-v1/animal88/create.md");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "left");
        String script = Workflows.EXAMPLES.resolve("update-cron.sh").toString();

        Shell.Ended ended = shell.run(script, checkout.toString());
        assertThat(ended.exit()).as(ended.output()).isZero();
        assertThat(ended.output()).startsWith("## Feishu API: 1 changed operation\n");
        assertThat(shell.out("git", "ls-tree", "-r", "--name-only", remote("feishu-update")))
                .doesNotContain("animal88");
        assertThat(shell.run(script, checkout.toString())).isEqualTo(new Shell.Ended(0, ""));
    }
}

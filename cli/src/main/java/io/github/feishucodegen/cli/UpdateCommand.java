package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.report.PageLinks;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.OnErrors;
import io.github.feishucodegen.pipeline.update.ClientSettings;
import io.github.feishucodegen.pipeline.update.Update;
import io.github.feishucodegen.pipeline.update.UpdateRequest;
import io.github.feishucodegen.pipeline.update.UpdateResult;
import io.github.feishucodegen.portal.HttpPortal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "update",
        description = {
            "Brings pages, names and client up to date with the portal, and reports what changed.",
            "",
            "It pulls the pages as 'pull' does, compares them with those that were in the folder, locks the names as "
                    + "'names lock' does, and generates the client. If nothing is new, it ends at once.",
            "",
            "It writes report.md (for a pull request), report.html (for a browser) and report.json (for tools), "
                    + "title.txt (for a commit) and verdict.txt: nothing-new, compatible or breaking.",
            "",
            "An interrupted update is completed when it is run again. Its report is then about both."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is new",
            "1:some pages failed or have errors; verdict.txt says whether the rest has something new",
            "2:the command was mistyped, the portal cannot be asked, or a folder or file cannot be used",
            "3:the pages, the policy or the file of accepted changes cannot be read",
            "4:something is new, and existing callers keep working",
            "5:something is new that breaks callers"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen update pages --select im --output src/gen/java",
            "      pages in pages, their lock in pages/names.lock.json, the client in src/gen/java",
            "  feishu-codegen update pages --output src/gen/java --reports build/update --keep-going",
            "      in a nightly job: a page with errors does not hold up the others",
            "",
            "docs/updating.md has workflows that open a pull request with the report."
        })
final class UpdateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PullOptions pull;

    @Mixin
    private ClientOptions client;

    @Mixin
    private NamesOption names;

    @Option(
            names = "--text-language",
            paramLabel = "CODE",
            converter = LanguageOption.Converter.class,
            description = {
                "The language of the texts in the client: zh or en. A text that the pages do not have in it stays in "
                        + "the other language.",
                "Default: zh where the pages have it."
            })
    private @Nullable Language textLanguage;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = {
                "The name lock, which keeps the names that were given. It is created if needed.",
                "Default: " + LockFile.NAME + " in the folder of the pages"
            })
    private @Nullable Path lock;

    @Option(
            names = "--tombstones",
            description = "Write an empty, deprecated class for each class in the lock whose page is gone.")
    private boolean tombstones;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An overlay in YAML that corrects the pages; may be repeated. Files *.overlay.yaml among the "
                    + "pages are always used in addition.")
    private List<Path> overlays = new ArrayList<>();

    @Mixin
    private KnowledgeOptions knowledge;

    @Option(
            names = "--keep-going",
            description = "Use the other pages if some pages have errors. The exit code is still 1.")
    private boolean keepGoing;

    @Mixin
    private PolicyOptions policy;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            defaultValue = "target/update",
            description = {"The folder for the reports. Default: ${DEFAULT-VALUE}"})
    private Path reports;

    @Option(
            names = "--link-old",
            paramLabel = "ADDRESS",
            description =
                    "The URL below which report.html links to the old pages, such as their folder on a code host.")
    private @Nullable String linkOld;

    @Option(names = "--link-new", paramLabel = "ADDRESS", description = "The same for the new pages.")
    private @Nullable String linkNew;

    @Option(names = "--quiet", description = "Print failures only.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException, IOException {
        UpdateRequest request = request();
        HttpPortal portal = pull.portal();
        UpdateResult result;
        try (PullLine pulling = PullLine.on(spec.commandLine(), quiet);
                ProgressLine reading = ProgressLine.on(spec.commandLine())) {
            result = Update.run(request, portal, pulling, reading);
        }
        print(result, request);
        return exitCode(result);
    }

    private UpdateRequest request() throws IOException {
        ClientSettings settings = new ClientSettings(
                client.folders(),
                client.basePackage(),
                names.namesIfNeeded(),
                lock == null ? pull.folder().resolve(LockFile.NAME) : lock,
                tombstones,
                textLanguage,
                keepGoing ? OnErrors.KEEP_GOING : OnErrors.STOP,
                overlays,
                knowledge.knowledge(),
                List.of("version " + new Version().number(), "names " + names.fact(), knowledge.fact()));
        return new UpdateRequest(
                pull.request(),
                pull.folder().toString().replace('\\', '/'),
                settings,
                policy.policy(FailOn.BREAKING),
                reports,
                new PageLinks(linkOld, linkNew));
    }

    private static int exitCode(UpdateResult result) {
        if (!result.isComplete()) {
            return ExitCode.FINDINGS;
        }
        return switch (result.verdict()) {
            case NOTHING_NEW -> ExitCode.FINE;
            case COMPATIBLE -> ExitCode.NEW_COMPATIBLE;
            case BREAKING -> ExitCode.NEW_BREAKING;
        };
    }

    private void print(UpdateResult result, UpdateRequest request) {
        new PullText(spec.commandLine(), quiet).print(result.pulled(), pull.folder(), "Pulled");
        PrintWriter err = spec.commandLine().getErr();
        result.findings().errors().forEach(error -> err.println("error: " + Findings.lineAndHint(error)));
        err.flush();
        if (quiet) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (result.client() != null && result.names() != null) {
            out.println("Read " + result.client().reading().summary() + ".");
            out.println("Locked " + result.names().summary() + ", in "
                    + request.client().lock() + ".");
            out.println(
                    result.isWithoutClient()
                            ? "Wrote nothing to " + client.output()
                                    + Report.becauseOf(result.findings().errors())
                            : "Wrote " + result.client().summaryOfWriting() + " in " + client.output() + ".");
        }
        out.println(result.title() + " (" + result.verdict().word() + "). The reports are in " + reports + ".");
        out.flush();
    }
}

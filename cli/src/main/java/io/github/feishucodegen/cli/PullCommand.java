package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.portal.Language;
import io.github.feishucodegen.portal.PageForm;
import io.github.feishucodegen.portal.PortalFacts;
import io.github.feishucodegen.portal.PortalHost;
import io.github.feishucodegen.pull.FolderStatus;
import io.github.feishucodegen.pull.PageChange;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.pull.PullResult;
import io.github.feishucodegen.selection.OperationSelection;
import io.github.feishucodegen.selection.SelectionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "pull",
        description = {
            "Fetches the documentation from the portal into a folder, which all other commands read.",
            "",
            "The first pull fetches all pages about the server API, its cards and its callbacks. A later one asks only for "
                    + "pages that can have changed, writes only files that differ, moves pages that moved, and removes pages "
                    + "that are gone. Files that pull did not write stay as they are. An interrupted pull goes on when it is "
                    + "run again."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the folder has what the portal has",
            "1:some pages failed (the others are up to date), or --check found a difference",
            "2:nothing was done: the command was mistyped, the portal cannot be asked, its list of pages lost more than a "
                    + "tenth, or the folder cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen pull pages --select im --select contact/v3/user",
            "  feishu-codegen pull pages                      (again, to keep them current)",
            "  feishu-codegen pull pages --check --quiet      (in a build: is the folder current?)",
            "  feishu-codegen pull lark --host open.larksuite.com --language en",
            "  feishu-codegen pull pages --include 'hire-v1/**' --exclude '**/events/**'"
        })
final class PullCommand implements Callable<Integer> {
    private static final int CHANGES_SHOWN = 40;

    /** The languages of the pages. */
    private enum Languages {
        zh(EnumSet.of(Language.ZH)),
        en(EnumSet.of(Language.EN)),
        both(EnumSet.allOf(Language.class));

        private final EnumSet<Language> languages;

        Languages(EnumSet<Language> languages) {
            this.languages = languages;
        }
    }

    /** The forms of the pages. */
    private enum Form {
        native_,
        published;

        @Override
        public String toString() {
            return this == native_ ? "native" : name();
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "pages",
            description = {"The folder for the pages; it is created if needed.", "Default: ${DEFAULT-VALUE}"})
    private Path folder;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = PortalFacts.DEFAULT_HOST,
            description = {
                "The portal: open.feishu.cn, open.larksuite.com, or a server that behaves like them.",
                "Default: ${DEFAULT-VALUE}"
            })
    private String host;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "zh",
            description = {
                "${COMPLETION-CANDIDATES}. With both, the pages lie in the folders zh and en.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Languages languages;

    @Option(
            names = "--select",
            paramLabel = "SELECTOR",
            description = {
                "Fetch only pages of these projects, versions, resources or operations, by their addresses; may be repeated: "
                        + "im, 'hire/v1', 'im/v1/message/*'. A leading ! leaves out what matches: '!hire/v1/note'.",
                "Pages of other projects that are in the folder stay as they are."
            })
    private List<String> selectors = new ArrayList<>();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = {
                "Fetch only pages whose path in the folder matches; may be repeated: 'hire-v1/**' or '**/create.md'.",
                "* and ? stand for characters within one part of the path, ** for any number of parts."
            })
    private List<String> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out pages whose path matches, even if they are included; may be repeated.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            defaultValue = "native",
            converter = FormWord.class,
            description = {
                "native or published. The native form tells how fields are nested; the published one is for people.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Form form;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "" + PortalFacts.DEFAULT_JOBS,
            description = {"Requests at the same time.", "Default: ${DEFAULT-VALUE}"})
    private int jobs;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = {
                "The maximum number of requests per second. 0 means no limit. It falls by itself when the portal is busy.",
                "Default: 5, and no limit for a server on this machine"
            })
    private @Nullable Double rate;

    @Option(
            names = "--check",
            description = "Write nothing, and tell what would change. The exit code is 1 if anything would.")
    private boolean check;

    @Option(names = "--offline", description = "Do not ask the portal. Tells whether the folder is as it was pulled.")
    private boolean offline;

    @Option(names = "--allow-shrink", description = "Remove pages that are gone, even if they are more than a tenth.")
    private boolean allowShrink;

    @Option(names = "--quiet", description = "Print failures only.")
    private boolean quiet;

    /** Converts the name of a form. */
    static final class FormWord implements CommandLine.ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            for (Form form : Form.values()) {
                if (form.toString().equals(word)) {
                    return form;
                }
            }
            throw new CommandLine.TypeConversionException("'" + word + "' is not one of native, published");
        }
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (offline) {
            return tellWithoutAsking();
        }
        PullRequest request = request();
        HttpPortal portal = portal();
        PullResult result;
        try (PullLine progress = PullLine.on(spec.commandLine(), quiet)) {
            result = Pull.run(request, portal, progress);
        }
        print(result);
        boolean differs = check && !result.changes().isEmpty();
        return result.isComplete() && !differs ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private PullRequest request() {
        if (jobs < 1 || jobs > 64) {
            throw new ParameterException(spec.commandLine(), "--jobs is a number from 1 to 64");
        }
        try {
            return PullRequest.into(folder)
                    .languages(languages.languages)
                    .form(form == Form.native_ ? PageForm.NATIVE : PageForm.PUBLISHED)
                    .only(includes, excludes, OperationSelection.of(selectors))
                    .jobs(jobs)
                    .check(check)
                    .allowShrink(allowShrink);
        } catch (SelectionException e) {
            throw new ParameterException(spec.commandLine(), "--select " + e.getMessage());
        }
    }

    private HttpPortal portal() throws IOException {
        PortalHost server;
        try {
            server = PortalHost.parse(host);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--host: " + e.getMessage());
        }
        double most;
        try {
            most = server.rate(rate);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--rate is 0 or more");
        }
        try {
            return HttpPortal.at(server, most, new Version().number());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private int tellWithoutAsking() {
        FolderStatus status = Pull.inspect(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (status.pages() == 0) {
            spec.commandLine()
                    .getErr()
                    .println("error: offline, so the portal was not asked, and " + folder + " has no pages from it");
            return ExitCode.USAGE;
        }
        status.altered()
                .forEach(path -> spec.commandLine().getErr().println("missing or edited: " + Findings.printable(path)));
        if (!quiet) {
            out.println("Offline: the portal was not asked. " + folder + " has " + status.pages()
                    + " pages as they were last pulled; " + status.altered().size()
                    + " of them are missing or edited.");
            out.flush();
        }
        return status.altered().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void print(PullResult result) {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        if (!quiet) {
            result.changes().stream()
                    .limit(CHANGES_SHOWN)
                    .map(PullCommand::line)
                    .forEach(out::println);
            if (result.changes().size() > CHANGES_SHOWN) {
                out.println("and " + (result.changes().size() - CHANGES_SHOWN) + " more");
            }
            out.flush();
        }
        result.failures()
                .forEach(failure ->
                        err.println("failed: " + Findings.printable(failure.path() + ": " + failure.reason())));
        if (result.notAsked() > 0) {
            err.println("failed: " + result.notAsked() + " more pages were not asked for, because too many had failed");
        }
        if (result.stopped() != null) {
            err.println("error: " + result.stopped());
        }
        err.flush();
        if (!quiet) {
            out.println((check ? "Compared " : "Pulled ") + folder + ": " + result.summary() + ".");
            out.flush();
        }
    }

    /** A line such as {@code moved    im-v1/chat/get.md (from im-v1/group/get.md)}. */
    private static String line(PageChange change) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        String from = change.before() == null ? "" : " (from " + change.before() + ")";
        return Findings.printable(String.format(Locale.ROOT, "%-8s %s%s", kind, change.path(), from));
    }
}

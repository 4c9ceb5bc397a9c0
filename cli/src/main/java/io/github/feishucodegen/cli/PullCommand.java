package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.portal.HttpPortal;
import io.github.feishucodegen.pull.FolderStatus;
import io.github.feishucodegen.pull.Pull;
import io.github.feishucodegen.pull.PullRequest;
import io.github.feishucodegen.pull.PullResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    @Spec
    private CommandSpec spec;

    @Mixin
    private PullOptions options;

    @Option(
            names = "--check",
            description = "Write nothing, and tell what would change. The exit code is 1 if anything would.")
    private boolean check;

    @Option(names = "--offline", description = "Do not ask the portal. Tells whether the folder is as it was pulled.")
    private boolean offline;

    @Option(names = "--quiet", description = "Print failures only.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (offline) {
            return tellWithoutAsking();
        }
        PullRequest request = options.request().check(check);
        HttpPortal portal = options.portal();
        PullResult result;
        try (PullLine progress = PullLine.on(spec.commandLine(), quiet)) {
            result = Pull.run(request, portal, progress);
        }
        new PullText(spec.commandLine(), quiet).print(result, options.folder(), check ? "Compared" : "Pulled");
        boolean differs = check && !result.changes().isEmpty();
        return result.isComplete() && !differs ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int tellWithoutAsking() {
        FolderStatus status = Pull.inspect(options.folder());
        PrintWriter out = spec.commandLine().getOut();
        if (status.pages() == 0) {
            spec.commandLine()
                    .getErr()
                    .println("error: offline, so the portal was not asked, and " + options.folder()
                            + " has no pages from it");
            return ExitCode.USAGE;
        }
        status.altered()
                .forEach(path -> spec.commandLine().getErr().println("missing or edited: " + Findings.printable(path)));
        if (!quiet) {
            out.println("Offline: the portal was not asked. " + options.folder() + " has " + status.pages()
                    + " pages as they were last pulled; " + status.altered().size()
                    + " of them are missing or edited.");
            out.flush();
        }
        return status.altered().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}

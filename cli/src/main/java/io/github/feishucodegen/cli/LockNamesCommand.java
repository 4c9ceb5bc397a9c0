package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "lock",
        description = {
            "Writes down all names of the Java client: classes, methods, builders, getters, enums and constants.",
            "",
            "A client that is generated with the lock keeps these names, even if pages are added or their "
                    + "order changes. Names in the lock stay there; the names of pages that are gone are never given to "
                    + "something else."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the command succeeded",
            "1:pages have errors; without --keep-going, nothing was written",
            "2:the command has a mistake, there are no pages, or the lock cannot be read or written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen names lock docs/",
            "  feishu-codegen generate docs/ --output src/gen/java",
            "  feishu-codegen names verify docs/"
        })
final class LockNamesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LockOptions options;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Result<LockResult> result = options.run(LockFile.readIfThere(options.lock()), command, Pipeline::lockNames);
        LockResult locking = result.value();
        if (locking.next() == null) {
            return LockOptions.failed(result, command, "Locked nothing in " + options.lock());
        }
        PrintWriter out = command.getOut();
        out.println("Read " + locking.reading().summary() + ".");
        out.println("Locked " + locking.summary() + ", in " + options.lock() + ".");
        out.flush();
        return result.hasErrors() ? LockOptions.failed(result, command, null) : ExitCode.FINE;
    }
}

package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.Pipeline;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = {
            "Reports the differences between the current names and the lock. Writes nothing.",
            "",
            "A name drifts if it is not yet in the lock, if its page is gone, or if it can no longer be used."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the lock has exactly the current names",
            "1:names drifted, or pages have errors",
            "2:the command has a mistake, or there are no pages or no lock"
        },
        footerHeading = "%nExample:%n",
        footer = "  feishu-codegen names verify docs/")
final class VerifyNamesCommand implements Callable<Integer> {
    private static final int LISTED = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LockOptions options;

    @Option(names = "--verbose", description = "Print every name that drifted.")
    private boolean verbose;

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        Result<LockResult> result = options.run(LockFile.read(options.lock()), command, Pipeline::verifyNames);
        LockResult locking = result.value();
        NameDrift drift = locking.drift();
        if (drift == null) {
            return LockOptions.failed(result, command, "Compared nothing with " + options.lock());
        }
        PrintWriter out = command.getOut();
        out.println("Read " + locking.reading().summary() + ".");
        locking.lines(verbose ? Integer.MAX_VALUE : LISTED).forEach(out::println);
        if (drift.isEmpty()) {
            out.println("All names are as in " + options.lock() + ".");
        } else {
            out.println(Count.of(drift.size(), "name") + " drifted from " + options.lock()
                    + ". If that is wanted, update the lock with 'names lock'.");
        }
        out.flush();
        if (result.hasErrors()) {
            return LockOptions.failed(result, command, null);
        }
        return drift.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}

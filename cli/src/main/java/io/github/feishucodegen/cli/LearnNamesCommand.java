package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.KnownNames;
import io.github.feishucodegen.sdknames.SdkNames;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "learn",
        description = "Reads the names that an SDK gives to things without a name on the pages: bodies, enums and "
                + "their constants, and fields that no page has.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the command succeeded",
            "2:the command has a mistake, or the SDK cannot be read or has no operations of the platform"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen names learn oapi-sdk-2.5.3.jar --output names.json",
            "  feishu-codegen generate docs/ --names names.json --output src/gen/java"
        })
final class LearnNamesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SDK", description = "A jar or a folder, with class files or with sources.")
    private Path sdk;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "The JSON file to write. An existing file is replaced.")
    private Path output;

    @Override
    public Integer call() {
        if (!Files.exists(sdk)) {
            throw new ParameterException(spec.commandLine(), "there is no " + sdk);
        }
        SdkNames names = KnownNames.learn(sdk);
        if (names.operations().isEmpty()) {
            throw new ParameterException(spec.commandLine(), sdk + " has no operations of the platform");
        }
        KnownNames.write(names, output);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Learned the names of " + KnownNames.summary(names) + ", written to " + output + ".");
        out.flush();
        return ExitCode.FINE;
    }
}

package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "model",
        description = "Writes the API model of the pages as one JSON document for other tools.",
        footerHeading = "%nExample:%n",
        footer = {
            "  feishu-codegen model docs/ --output target/feishu-model.json",
            "  feishu-codegen model docs/ --output - | jq '.operations | length'"
        })
final class ModelCommand extends WritingCommand {
    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE.json",
            description = "The file to write. An existing file is replaced. - is standard output.")
    private Path output;

    @Override
    boolean isOutputStandard() {
        return output.toString().equals("-");
    }

    @Override
    Path output() {
        return output;
    }

    @Override
    Result<Outcome> write(Pipeline pipeline) {
        return isOutputStandard() ? pipeline.writeModel(command().getOut()) : pipeline.writeModel(output);
    }
}

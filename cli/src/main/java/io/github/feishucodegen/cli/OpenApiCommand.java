package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "openapi",
        description = "Writes OpenAPI 3.1 documents, one JSON file for each project of the platform.",
        footerHeading = "%nExample:%n",
        footer = {
            "  feishu-codegen openapi docs/ --output target/openapi",
            "      writes target/openapi/hire.json, target/openapi/im.json and so on"
        })
final class OpenApiCommand extends WritingCommand {
    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the documents. It is created if it does not exist.")
    private Path output;

    @Mixin
    private LanguageOption language;

    @Override
    Path output() {
        return output;
    }

    @Override
    Result<Outcome> write(Pipeline pipeline) {
        return language.of(pipeline).writeOpenApi(output);
    }
}

package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = "Writes a Java client for the operations on the pages.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  feishu-codegen generate docs/ --output src/gen/java",
            "      a client of all operations below docs",
            "  feishu-codegen generate docs/ --include 'hire/**' --include 'im/**' --output src/gen/java",
            "      a smaller client of two services",
            "  feishu-codegen generate docs/ --output src/gen/java --base-package com.example.feishu",
            "      the same in a package of your own",
            "  feishu-codegen generate docs/ --output src/gen/java --names names.json",
            "      with the names of another SDK, which 'names learn' stored",
            "  feishu-codegen generate docs/ --output src/gen/java --select hire/v1 --select '!hire/v1/note'",
            "      only some operations; their classes have the same names as in the whole client",
            "  feishu-codegen names lock docs/",
            "  feishu-codegen generate docs/ --output src/gen/java",
            "      with the names that 'names lock' stored in docs/names.lock.json",
            "  feishu-codegen generate docs-zh/ docs-en/ --output src/gen/java --language en",
            "      with English Javadoc and error texts; the pages of both languages describe one client",
            "  feishu-codegen generate docs/ --output src/gen/java --tests=src/gen/test",
            "      the same with JUnit tests: add src/gen/test/java to the test sources, and src/gen/test/resources "
                    + "to the test resources",
            "",
            "The folder keeps a list of the files written, .feishu-codegen-manifest. Later runs write the files that "
                    + "changed, delete those that are gone, and never overwrite or delete files of others.",
            "To compile the client, add io.github.feishucodegen:feishu-client-runtime to the class path. Add the folder "
                    + "also to the resources of the build: it has the texts of error codes. The JUnit tests need "
                    + "io.github.feishucodegen:feishu-client-testing."
        })
final class GenerateCommand extends WritingCommand {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ClientOptions client;

    @Mixin
    private NamesOption names;

    @Mixin
    private LanguageOption language;

    @ArgGroup
    private UsedLock lock = new UsedLock();

    @Option(
            names = "--tombstones",
            description = "Write an empty, deprecated class for each class in the lock whose page is gone.")
    private boolean tombstones;

    @Override
    Path output() {
        return client.output();
    }

    @Override
    Result<Outcome> write(Pipeline pipeline) {
        Pipeline named = language.of(pipeline).names(names.names());
        Optional<LockFile> used = lock.among(pages());
        if (tombstones && used.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--tombstones needs a name lock, which has the names of earlier classes");
        }
        return used.map(file -> named.lock(file, tombstones))
                .orElse(named)
                .writeJava(client.basePackage(), client.folders());
    }

    @Override
    @Nullable
    String advice() {
        return lock.advice(pages());
    }
}

package io.github.feishucodegen.cli;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaFolders;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.Outcome;
import io.github.feishucodegen.pipeline.Pipeline;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
            "  feishu-codegen generate docs/ --output src/gen/java --lock names.lock.json",
            "      with the names that 'names lock' stored",
            "  feishu-codegen generate docs-zh/ docs-en/ --output src/gen/java --language en",
            "      with English Javadoc and error texts; the pages of both languages describe one client",
            "  feishu-codegen generate docs/ --output src/gen/java --tests=src/gen/test",
            "      the same with JUnit tests: add src/gen/test/java to the test sources, and src/gen/test/resources "
                    + "to the test resources",
            "",
            "The folder keeps a list of the files written, .feishu-codegen-manifest. Later runs write the files that "
                    + "changed, delete those that are gone, and never overwrite or delete files of others.",
            "To compile the client, add io.github.feishucodegen:feishu-client-runtime to the class path."
        })
final class GenerateCommand extends WritingCommand {
    private static final String BESIDE = "";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the Java packages. It is created if it does not exist.")
    private Path output;

    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            defaultValue = BasePackage.DEFAULT,
            converter = PackageConverter.class,
            description = {
                "The package of the client. All other generated packages are below it.",
                "Default: ${DEFAULT-VALUE}"
            })
    private BasePackage basePackage;

    @Mixin
    private NamesOption names;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "The name lock, which 'names lock' writes. Every name in it stays the same, even if pages "
                    + "are added.")
    private @Nullable Path lock;

    @Option(
            names = "--tombstones",
            description = "Write an empty, deprecated class for each class in the lock whose page is gone.")
    private boolean tombstones;

    @Option(
            names = "--tests",
            arity = "0..1",
            paramLabel = "DIR",
            fallbackValue = BESIDE,
            description = {
                "Also write JUnit 5 tests, into DIR/java and DIR/resources. Each example must be unchanged after "
                        + "decoding and encoding, and each operation is called against a fake platform.",
                "Without DIR, the folder is beside the output, with '-tests' after its name."
            })
    private @Nullable String tests;

    @Option(
            names = "--samples",
            arity = "0..1",
            paramLabel = "DIR",
            fallbackValue = BESIDE,
            description = {
                "Also write a program for each operation, which calls it with the values on its page.",
                "Without DIR, the folder is beside the output, with '-samples' after its name."
            })
    private @Nullable String samples;

    @Override
    Path output() {
        return output;
    }

    @Override
    Result<Outcome> write(Pipeline pipeline) {
        Pipeline named = language.of(pipeline).names(names.names());
        if (lock != null) {
            named = named.lock(LockFile.read(lock), tombstones);
        } else if (tombstones) {
            throw new ParameterException(
                    spec.commandLine(), "--tombstones needs --lock, which has the names of earlier classes");
        }
        return named.writeJava(basePackage, folders());
    }

    private JavaFolders folders() {
        try {
            return new JavaFolders(output, folder(tests, "-tests"), folder(samples, "-samples"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private @Nullable Path folder(@Nullable String given, String suffix) {
        if (given == null) {
            return null;
        }
        Path absolute = output.toAbsolutePath().normalize();
        return given.equals(BESIDE) ? absolute.resolveSibling(absolute.getFileName() + suffix) : Path.of(given);
    }

    static final class PackageConverter implements ITypeConverter<BasePackage> {
        @Override
        public BasePackage convert(String name) {
            try {
                return new BasePackage(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}

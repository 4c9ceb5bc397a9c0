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
            "      with the names of another SDK, which 'names learn' wrote down",
            "  feishu-codegen generate docs/ --output src/gen/java --select hire/v1 --select '!hire/v1/note'",
            "      only some operations; all classes are called what they are called in the whole",
            "  feishu-codegen generate docs/ --output src/gen/java --lock names.lock.json",
            "      with the names that 'names lock' has kept",
            "  feishu-codegen generate docs-zh/ docs-en/ --output src/gen/java --language en",
            "      with English Javadoc and error texts; the pages of both languages describe one client",
            "  feishu-codegen generate docs/ --output src/gen/java --tests=src/gen/test",
            "      the same with JUnit tests: add src/gen/test/java to the test sources, and src/gen/test/resources "
                    + "to the test resources",
            "",
            "The folder keeps a list of the files written, .feishu-codegen-manifest. Later runs write what "
                    + "changed, delete what is gone, and refuse to touch what somebody else wrote or edited.",
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
            description = "The folder that the Java packages go into; it is created if need be.")
    private Path output;

    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            defaultValue = BasePackage.DEFAULT,
            converter = PackageConverter.class,
            description = {"The package that holds the client; all others lie below it.", "Default: ${DEFAULT-VALUE}"})
    private BasePackage basePackage;

    @Mixin
    private NamesOption names;

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description =
                    "The lock of names that 'names lock' wrote: what was given once keeps its name, whatever pages "
                            + "come beside it.")
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
                "Writes JUnit 5 tests too, into DIR/java and DIR/resources: each example on the pages goes through its "
                        + "class and comes out the same, and each operation is called against a fake platform.",
                "Without DIR: beside the output, with '-tests' behind its name."
            })
    private @Nullable String tests;

    @Option(
            names = "--samples",
            arity = "0..1",
            paramLabel = "DIR",
            fallbackValue = BESIDE,
            description = {
                "Writes a program for each operation too that calls it with what its page shows.",
                "Without DIR: beside the output, with '-samples' behind its name."
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
                    spec.commandLine(), "--tombstones needs --lock: only a lock knows what there was");
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

package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.BasePackage;
import io.github.feishucodegen.pipeline.JavaFolders;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say where a client is written, and which parts of it. */
final class ClientOptions {
    private static final String BESIDE = "";

    @Spec(Spec.Target.MIXEE)
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

    Path output() {
        return output;
    }

    BasePackage basePackage() {
        return basePackage;
    }

    JavaFolders folders() {
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

package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.KnownNames;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SdkNamesFormatException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The option with the SDK names for the Java client. */
final class NamesOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--names",
            paramLabel = "NAMES",
            defaultValue = Converter.OFFICIAL,
            converter = Converter.class,
            description = {
                "The names of things that pages do not name. A file that 'names learn' wrote, or 'official' for the "
                        + "names of the official SDK, or 'none' to use only pages and rules.",
                "Default: ${DEFAULT-VALUE}"
            })
    private SdkNames names;

    /** The names. They are needed only after the pages are read, so the official ones are read in parallel. */
    SdkNames names() {
        ForkJoinPool.commonPool().execute(names::operations);
        return names;
    }

    /** The names for a command that often ends without them. They are read when they are needed. */
    SdkNames namesIfNeeded() {
        return names;
    }

    /** A text that changes when the names change. */
    String fact() {
        List<String> given = spec.findOption("--names").originalStringValues();
        String name = given.isEmpty() ? Converter.OFFICIAL : given.get(given.size() - 1);
        boolean isWord = name.equals(Converter.OFFICIAL) || name.equals(Converter.NONE);
        return isWord ? name : KnownNames.fingerprint(names);
    }

    static final class Converter implements ITypeConverter<SdkNames> {
        static final String OFFICIAL = "official";
        private static final String NONE = "none";

        @Override
        public SdkNames convert(String names) {
            if (names.equals(OFFICIAL)) {
                return SdkNames.official();
            }
            if (names.equals(NONE)) {
                return SdkNames.NONE;
            }
            try {
                return KnownNames.read(Path.of(names));
            } catch (SdkNamesFormatException e) {
                throw new TypeConversionException(names + ": " + e.getMessage());
            } catch (UncheckedIOException | InvalidPathException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}

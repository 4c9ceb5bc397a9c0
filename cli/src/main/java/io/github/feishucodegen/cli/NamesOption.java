package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.KnownNames;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SdkNamesFormatException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option with the SDK names for the Java client. */
final class NamesOption {
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

    SdkNames names() {
        return names;
    }

    static final class Converter implements ITypeConverter<SdkNames> {
        static final String OFFICIAL = "official";
        private static final String NONE = "none";

        @Override
        public SdkNames convert(String names) {
            if (names.equals(OFFICIAL)) {
                SdkNames official = SdkNames.official();
                // They are needed only after the pages are read, so they are read in parallel.
                ForkJoinPool.commonPool().execute(official::operations);
                return official;
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

package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.report.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report to write.
 *
 * @param file null for standard output
 */
record ReportTarget(Format format, @Nullable Path file) {
    static final ReportTarget ON_TERMINAL = new ReportTarget(Format.TEXT, null);

    /** Parses {@code FORMAT} or {@code FORMAT=FILE}. */
    static final class Converter implements ITypeConverter<ReportTarget> {
        @Override
        public ReportTarget convert(String text) {
            int equals = text.indexOf('=');
            String word = equals < 0 ? text : text.substring(0, equals);
            try {
                Path file = equals < 0 ? null : Path.of(text.substring(equals + 1));
                if (file != null && file.toString().isEmpty()) {
                    throw new TypeConversionException("'" + text + "' has no file name");
                }
                return new ReportTarget(Format.of(word), file);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + text + "' has an invalid file name: " + e.getMessage());
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}

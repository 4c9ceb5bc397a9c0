package io.github.feishucodegen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a single file that the user named. Such a file may be replaced. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes the text as UTF-8, unless the file already contains it. A special file, such as a pipe, is not replaced
     * but written to.
     *
     * @throws OutputRefusedException if the file is a folder
     * @throws UncheckedIOException if the file cannot be written
     */
    public static WriteSummary write(String text, Path file) {
        if (Files.isDirectory(file)) {
            throw new OutputRefusedException(file + " is a folder, and a file was to be written");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(file)) {
                if (Arrays.equals(Files.readAllBytes(file), bytes)) {
                    return new WriteSummary(0, 1, 0);
                }
                AtomicFile.replace(file.toRealPath(), bytes);
            } else if (Files.exists(file)) {
                Files.write(file, bytes);
            } else {
                Path target = file.toAbsolutePath();
                Files.createDirectories(target.getParent());
                AtomicFile.replace(target, bytes);
            }
            return new WriteSummary(1, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}

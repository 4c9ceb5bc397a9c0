package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.report.ChangelogMarkdown;
import io.github.feishucodegen.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A changelog that people keep: new parts are added above the older ones, and what is there stays as it is. */
public final class KeptChangelog {
    private static final String NEW = "# Changes of the API\n";
    private static final String PART = "## ";

    private KeptChangelog() {}

    /**
     * Adds a part to the file, which is created if needed.
     *
     * @return whether the part was added; a part of this title that is already there is not replaced
     */
    public static boolean add(Path file, String title, Review review) {
        String old = read(file);
        String part = ChangelogMarkdown.part(title, review);
        String heading = part.substring(0, part.indexOf('\n'));
        if (old.lines().anyMatch(line -> line.stripTrailing().equals(heading))) {
            return false;
        }
        OutputFile.write(with(old, part), file);
        return true;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : NEW;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The text with the part above the first one, or at the end if there is none. The line ends are those of the text. */
    private static String with(String old, String part) {
        String lineEnd = old.contains("\r\n") ? "\r\n" : "\n";
        String added = part.replace("\n", lineEnd);
        int first = old.startsWith(PART) ? 0 : old.indexOf("\n" + PART) + 1;
        if (first > 0 || old.startsWith(PART)) {
            return old.substring(0, first) + added + lineEnd + old.substring(first);
        }
        String gap = old.isEmpty() ? "" : old.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
        return old + gap + added;
    }
}

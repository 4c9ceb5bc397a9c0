package io.github.feishucodegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A file that differs from what would be written now.
 *
 * @param found the file's text; null if there is no file
 * @param wanted the text that would be written; null if the file would be deleted
 */
public record FileDrift(
        String path, @Nullable String found, @Nullable String wanted) {
    private static final String NO_LINE = "(end of file)";

    static Optional<FileDrift> of(String path, Path folder, byte @Nullable [] wanted) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return wanted == null ? Optional.empty() : Optional.of(new FileDrift(path, null, text(wanted)));
        }
        byte[] found = Files.readAllBytes(file);
        return Arrays.equals(found, wanted)
                ? Optional.empty()
                : Optional.of(new FileDrift(path, text(found), wanted == null ? null : text(wanted)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The first line that differs, in both texts. Empty if one of the texts is missing. */
    public Optional<Line> firstLine() {
        if (found == null || wanted == null) {
            return Optional.empty();
        }
        // String.lines() is not used: with it, no line would differ in texts that differ only in their line ends.
        List<String> before = List.of(found.split("\n", -1));
        List<String> after = List.of(wanted.split("\n", -1));
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        return Optional.of(new Line(same + 1, lineOf(before, same), lineOf(after, same)));
    }

    private static String lineOf(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : NO_LINE;
    }

    /** The public and protected Java signatures that the file would lose. */
    public Set<String> lostSignatures() {
        return without(signatures(found), signatures(wanted));
    }

    /** The public and protected Java signatures that the file would gain. */
    public Set<String> gainedSignatures() {
        return without(signatures(wanted), signatures(found));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    /** The signatures in a text. Generated code has each signature on a line of its own. */
    private Set<String> signatures(@Nullable String text) {
        Set<String> signatures = new TreeSet<>();
        if (text != null && path.endsWith(".java")) {
            for (String line : text.split("\n", -1)) {
                String code = line.strip();
                if (code.startsWith("public ") || code.startsWith("protected ")) {
                    int end = code.indexOf(" = ") < 0 ? code.lastIndexOf(" {") : code.indexOf(" = ");
                    signatures.add(end < 0 ? code : code.substring(0, end));
                }
            }
        }
        return signatures;
    }

    /**
     * A line that differs.
     *
     * @param number the line number, counted from 1
     */
    public record Line(int number, String found, String wanted) {}
}

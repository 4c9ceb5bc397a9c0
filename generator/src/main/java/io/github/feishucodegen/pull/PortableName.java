package io.github.feishucodegen.pull;

import io.github.feishucodegen.output.Digest;
import io.github.feishucodegen.output.PortablePaths;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns an address into the path of a file that every system can store, below any folder. */
final class PortableName {
    static final String SUFFIX = ".md";

    /** The maximum length of a part, in bytes. Systems allow 255. */
    private static final int LONGEST_PART = 120;

    /** The maximum length of a path, in bytes. Windows allows 260 characters, with the folder in front. */
    private static final int LONGEST_PATH = 180;

    private static final int LONGEST_PART_OF_LONG_PATH = 48;

    private PortableName() {}

    /** The path for an address, with {@code .md} at its end. */
    static String of(String address) {
        List<String> parts = new ArrayList<>();
        for (String part : address.split("/")) {
            if (!part.isEmpty()) {
                parts.add(portable(part));
            }
        }
        if (parts.isEmpty()) {
            parts.add("index");
        }
        String path = joined(parts, LONGEST_PART);
        if (bytes(path) <= LONGEST_PATH) {
            return path;
        }
        // The first part tells the project, the last one the page. The digest keeps the path unique.
        String last = parts.get(parts.size() - 1);
        return marked(
                joined(parts.size() == 1 ? List.of(last) : List.of(parts.get(0), last), LONGEST_PART_OF_LONG_PATH),
                address);
    }

    /** The path with a part of the address's digest, for a page whose path another page has. */
    static String marked(String path, String address) {
        String stem = path.substring(0, path.length() - SUFFIX.length());
        return stem + "~" + digest(address) + SUFFIX;
    }

    private static String joined(List<String> parts, int longest) {
        List<String> shortened = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = shortened(parts.get(i), longest);
            boolean folder = i < parts.size() - 1;
            // A folder with the name of a file would prevent the file.
            shortened.add(folder && part.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? part + "_" : part);
        }
        return String.join("/", shortened) + SUFFIX;
    }

    private static String portable(String part) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(part, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean plain = switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SPACE_SEPARATOR -> false;
                default -> PortablePaths.FORBIDDEN.indexOf(c) < 0;
            };
            name.appendCodePoint(plain ? c : '_');
        });
        String safe = name.toString();
        if (safe.startsWith(".") || PortablePaths.isDevice(safe)) {
            safe = "_" + safe.substring(safe.startsWith(".") ? 1 : 0);
        }
        return safe.endsWith(".") ? safe.substring(0, safe.length() - 1) + "_" : safe;
    }

    /** Cuts a part between two characters, and adds a part of its digest. */
    private static String shortened(String part, int longest) {
        if (bytes(part) <= longest) {
            return part;
        }
        StringBuilder cut = new StringBuilder();
        int length = 0;
        for (int c : part.codePoints().toArray()) {
            length += bytes(Character.toString(c));
            if (length > longest - 9) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut + "~" + digest(part);
    }

    private static String digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

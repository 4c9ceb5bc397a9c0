package io.github.feishucodegen.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts a path to text that does not depend on the locale.
 *
 * <p>{@link Path#toString()} decodes file names with the encoding of the locale; in the C locale, all Chinese names
 * become question marks. The URI of a path keeps the bytes.
 */
final class PathText {
    private PathText() {}

    /** The parts of an absolute path, outermost first. */
    static List<String> parts(Path absolute) {
        List<String> parts = new ArrayList<>();
        for (String part : absolute.toUri().getRawPath().split("/")) {
            if (!part.isEmpty()) {
                parts.add(decode(part));
            }
        }
        return parts;
    }

    /** The parts of {@code file} below {@code folder}, joined by {@code /}. */
    static String below(Path folder, Path file) {
        List<String> parts = parts(file);
        return String.join("/", parts.subList(parts(folder).size(), parts.size()));
    }

    /** Decodes percent escapes as UTF-8. A name that is not UTF-8 keeps its escapes. */
    private static String decode(String escaped) {
        if (escaped.indexOf('%') < 0) {
            return escaped;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                int codePoint = escaped.codePointAt(i);
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint) - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return escaped;
        }
    }
}

package io.github.feishucodegen.client;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file name in the header {@code Content-Disposition}. */
final class ContentDisposition {
    private static final Pattern EXTENDED =
            Pattern.compile("(?i)(?:^|[;\\s])filename\\*=\\s*([a-z0-9-]{1,20})'[^']{0,20}'([^;\\s]{1,4000})");
    private static final Pattern QUOTED =
            Pattern.compile("(?i)(?:^|[;\\s])filename=\\s*\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern BARE = Pattern.compile("(?i)(?:^|[;\\s])filename=\\s*([^;\\s\"]{1,4000})");

    private ContentDisposition() {}

    /**
     * The file name without any folder, so that it cannot lead out of the folder where it is used. Null if the header
     * has no usable name.
     */
    static @Nullable String fileName(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String name = decoded(header);
        if (name == null) {
            return null;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isEmpty() || last.equals(".") || last.equals("..") || last.indexOf(0) >= 0 ? null : last;
    }

    private static @Nullable String decoded(String header) {
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            Charset charset =
                    extended.group(1).equalsIgnoreCase("utf-8") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            return new String(percentDecoded(extended.group(2)), charset);
        }
        Matcher quoted = QUOTED.matcher(header);
        if (quoted.find()) {
            return utf8(quoted.group(1).replaceAll("\\\\(.)", "$1"));
        }
        Matcher bare = BARE.matcher(header);
        return bare.find() ? utf8(bare.group(1)) : null;
    }

    private static byte[] percentDecoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            int high = text.charAt(i) == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Decodes a name as UTF-8 if its bytes are valid. The platform writes plain UTF-8, and HTTP clients read Latin-1.
     */
    private static String utf8(String latin1) {
        if (latin1.chars().allMatch(c -> c < 0x80) || latin1.chars().anyMatch(c -> c > 0xff)) {
            return latin1;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return latin1;
        }
    }
}

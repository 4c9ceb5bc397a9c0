package io.github.feishucodegen.maven;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Computes SHA-256 digests in hexadecimal. */
final class Sha256 {
    private Sha256() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of a text. It does not depend on the kind of line ends, which may differ between checkouts. */
    static String ofLines(byte[] text) {
        byte[] lines = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '\r') {
                lines[length++] = text[i];
            } else if (i + 1 == text.length || text[i + 1] != '\n') {
                lines[length++] = '\n';
            }
        }
        return of(Arrays.copyOf(lines, length));
    }
}

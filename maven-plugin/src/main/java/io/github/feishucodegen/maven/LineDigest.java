package io.github.feishucodegen.maven;

import io.github.feishucodegen.output.Digest;
import java.util.Arrays;

/** Computes digests of texts that do not depend on the kind of line ends, which may differ between checkouts. */
final class LineDigest {
    private LineDigest() {}

    static String of(byte[] text) {
        byte[] lines = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '\r') {
                lines[length++] = text[i];
            } else if (i + 1 == text.length || text[i + 1] != '\n') {
                lines[length++] = '\n';
            }
        }
        return Digest.of(Arrays.copyOf(lines, length));
    }
}

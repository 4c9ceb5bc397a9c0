package io.github.feishucodegen.client.http;

import io.github.feishucodegen.client.Internal;
import java.nio.charset.StandardCharsets;

/** Encodes text for a path, a query or a form. */
@Internal
public final class PercentEncoding {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /**
     * Encodes a text as UTF-8 in which every byte except ASCII letters, digits and {@code -._~} becomes {@code %XX}.
     * The result is valid in any part of a URI.
     */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX[b >> 4 & 0xf]).append(HEX[b & 0xf]);
            }
        }
        return encoded.toString();
    }
}

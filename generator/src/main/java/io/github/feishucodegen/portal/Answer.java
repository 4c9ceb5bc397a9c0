package io.github.feishucodegen.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** An answer of the server with its whole body, which may still be compressed. */
record Answer(int status, HttpHeaders headers, byte[] body) {
    boolean isUnchanged() {
        return status == 304;
    }

    boolean isSuccess() {
        return status == 200;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    Validators validators() {
        return new Validators(
                headers.firstValue("etag").orElse(null),
                headers.firstValue("last-modified").orElse(null));
    }

    /** Whether the body is HTML, which is a page for people in place of the answer. */
    boolean isHtml() {
        String start = new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<")
                        && header("content-type").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /**
     * The body without its compression.
     *
     * @throws TooLargeException if it has more bytes than the limit
     * @throws IOException if the compressed bytes end early or are damaged
     */
    byte[] content(int limit) throws IOException {
        if (!header("content-encoding").equalsIgnoreCase("gzip")) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] content = in.readNBytes(limit);
            if (content.length == limit && in.read() >= 0) {
                throw new TooLargeException(limit);
            }
            return content;
        }
    }
}

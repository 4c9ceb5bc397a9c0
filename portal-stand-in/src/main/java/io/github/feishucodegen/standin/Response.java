package io.github.feishucodegen.standin;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer before faults are applied to it. */
record Response(int status, Map<String, String> headers, byte[] body) {
    static Response json(String text) {
        return of("application/json; charset=utf-8", text);
    }

    static Response of(String type, String text) {
        return new Response(200, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
    }

    static Response status(int status) {
        return new Response(status, Map.of("Content-Type", "text/plain"), new byte[0]);
    }

    Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    Response body(byte[] other) {
        return new Response(status, headers, other);
    }

    /** The head of the answer. The length is that of the body, or larger if the body will not be whole. */
    byte[] head(long length) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" -\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

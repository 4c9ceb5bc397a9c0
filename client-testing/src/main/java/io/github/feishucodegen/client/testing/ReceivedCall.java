package io.github.feishucodegen.client.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.model.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call that the fake platform received. */
public final class ReceivedCall {
    private final TransportRequest request;
    private final byte[] body;

    ReceivedCall(TransportRequest request) throws IOException {
        this.request = request;
        RequestBody sent = request.body();
        if (sent == null) {
            body = new byte[0];
        } else {
            try (InputStream bytes = sent.open()) {
                body = bytes.readAllBytes();
            }
        }
    }

    public String method() {
        return request.method();
    }

    /** The path without the query, percent-encoded as sent. */
    public String path() {
        return request.uri().getRawPath();
    }

    /** The path and the query, percent-encoded as sent. */
    public String target() {
        String query = request.uri().getRawQuery();
        return query == null ? path() : path() + "?" + query;
    }

    /** The operation id, such as {@code hire.v1.interviewer.patch}; empty for a call without generated code. */
    public String operation() {
        return request.operation();
    }

    /** The values of a query parameter, decoded. */
    public List<String> query(String name) {
        List<String> values = new ArrayList<>();
        String query = request.uri().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int end = pair.indexOf('=');
            if (end > 0 && decoded(pair.substring(0, end)).equals(name)) {
                values.add(decoded(pair.substring(end + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The first value of a header; null if there is none. The case of the name does not matter. */
    public @Nullable String header(String name) {
        List<String> values = request.headers().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** A copy of the body; empty if the call had none. */
    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The body as JSON.
     *
     * @throws io.github.feishucodegen.client.error.DecodeException if the body is not JSON
     */
    public JsonNode json() {
        return JsonCodec.parse(body);
    }

    /** Method and path. */
    @Override
    public String toString() {
        return request.toString();
    }
}

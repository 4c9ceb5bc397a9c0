package io.github.feishucodegen.client.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.model.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request of the platform to the address of an app: its headers and the bytes of its body, from any web framework. It has
 * the name and the setters of the official SDK. Not safe for use by several threads while it is being set.
 */
public final class EventReq {
    static final String SIGNATURE = "X-Lark-Signature";
    static final String TIMESTAMP = "X-Lark-Request-Timestamp";
    static final String NONCE = "X-Lark-Request-Nonce";
    private static final String LOG_ID = "X-Tt-Logid";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final List<String> READ = List.of(SIGNATURE, TIMESTAMP, NONCE, LOG_ID, REQUEST_ID);
    /** The names as HTTP/2 and many servers write them. */
    private static final Map<String, String> LOWER_CASE =
            READ.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> name.toLowerCase(Locale.ROOT)));

    private static final byte[] NOTHING = {};

    private Map<String, List<String>> headers = Map.of();
    private byte[] body = NOTHING;
    private String httpPath = "";
    /** The decrypted payload; null until it is known. */
    private byte @Nullable [] plain;

    /** Creates a request without headers and without a body. */
    public EventReq() {}

    /**
     * A request with the headers that a dispatcher reads.
     *
     * @param header returns the first value of a header, or null; the case of the name does not matter to it. Web
     *     frameworks have such a method: {@code request::getHeader} or {@code headers::getFirst}.
     * @param body the bytes as they were received; the caller does not change them afterwards
     */
    public static EventReq of(Function<String, @Nullable String> header, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : READ) {
            String value = header.apply(name);
            if (value != null) {
                headers.put(name, List.of(value));
            }
        }
        EventReq request = new EventReq();
        request.setHeaders(headers);
        request.setBody(body);
        return request;
    }

    /** A copy for handlers, with the decrypted payload. */
    EventReq received(byte[] plain) {
        EventReq copy = new EventReq();
        copy.headers = headers;
        copy.body = body;
        copy.httpPath = httpPath;
        copy.plain = plain;
        return copy;
    }

    /** The headers as they were set. The map cannot be changed. */
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    /** Sets the headers. The case of their names does not matter. The caller does not change them afterwards. */
    public void setHeaders(Map<String, List<String>> headers) {
        this.headers = Collections.unmodifiableMap(headers);
    }

    /** The body as it was received, which is encrypted if the app has an encrypt key. The caller does not change it. */
    public byte[] getBody() {
        return body;
    }

    /** Sets the body: the bytes as they were received. The caller does not change them afterwards. */
    public void setBody(byte[] body) {
        this.body = Objects.requireNonNull(body);
    }

    /** The path of the request, for logs of the caller; empty if it was not set. */
    public String getHttpPath() {
        return httpPath;
    }

    public void setHttpPath(String httpPath) {
        this.httpPath = Objects.requireNonNull(httpPath);
    }

    /** The decrypted JSON. Before the dispatcher has checked the request, it is the body. */
    public String getPlain() {
        return new String(plain(), StandardCharsets.UTF_8);
    }

    /** The decrypted JSON in UTF-8; not a copy. */
    byte[] plain() {
        return plain == null ? body : plain;
    }

    /**
     * The decrypted JSON as a tree.
     *
     * @throws io.github.feishucodegen.client.error.DecodeException if it is not JSON
     */
    public JsonNode json() {
        return JsonCodec.parse(plain());
    }

    /** The first value of a header; empty if there is none. The case of the name does not matter. */
    public String getHeaderFirstValue(String name) {
        String value = first(headers.get(name));
        String lower = value == null ? LOWER_CASE.get(name) : null;
        value = lower == null ? value : first(headers.get(lower));
        return value == null ? searched(name) : value;
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private String searched(String name) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            // Some servers have an entry for the status line, with null as its name.
            if (name.equalsIgnoreCase(header.getKey()) && !header.getValue().isEmpty()) {
                return header.getValue().get(0);
            }
        }
        return "";
    }

    /** The log id, with which the platform finds the request in its logs. Empty if it sent none. */
    public String getRequestID() {
        String logId = getHeaderFirstValue(LOG_ID);
        return logId.isEmpty() ? getHeaderFirstValue(REQUEST_ID) : logId;
    }

    /** The length of the body; nothing of what it says. */
    @Override
    public String toString() {
        return "request of " + body.length + " bytes";
    }
}

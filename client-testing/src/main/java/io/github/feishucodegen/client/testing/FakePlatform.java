package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.event.ApiEventDispatcher;
import io.github.feishucodegen.client.event.EventReq;
import io.github.feishucodegen.client.event.EventResp;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.http.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fake platform for tests of programs. It returns the responses that the test sets, such as the examples from the
 * platform's pages, and records the requests. It returns access tokens without being set up for it. It also sends events to
 * the program's dispatcher. Safe for use by many threads.
 */
public final class FakePlatform implements Transport {
    private static final String TOKENS = "{\"code\":0,\"msg\":\"ok\",\"expire\":7200,\"expires_in\":7200,"
            + "\"tenant_access_token\":\"t-fake\",\"app_access_token\":\"a-fake\","
            + "\"access_token\":\"u-fake\",\"refresh_token\":\"r-fake\"}";

    /** The response for a method and a path. */
    private interface Answer {
        TransportResponse give() throws IOException;
    }

    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();
    private final List<ReceivedCall> calls = new ArrayList<>();
    private EventEnvelope events = new EventEnvelope("", "");

    /** Creates a platform that returns only access tokens. */
    public FakePlatform() {}

    /** Does the same as {@link #answer(String, String, int, String)}, with HTTP status 200. */
    public FakePlatform answer(String method, String path, String json) {
        return answer(method, path, 200, json);
    }

    /**
     * Sets the JSON response to calls of a method and a path. Several responses for the same call are returned in
     * order; the last one is repeated.
     *
     * @param path the path without a query; a segment such as {@code :id} matches any segment
     */
    public FakePlatform answer(String method, String path, int status, String json) {
        return add(
                method,
                path,
                () -> response(
                        status,
                        Map.of("Content-Type", List.of("application/json; charset=utf-8")),
                        json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sets a file as the response, with HTTP status 200. */
    public FakePlatform file(String method, String path, String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        Map<String, List<String>> headers = Map.of(
                "Content-Type", List.of("application/octet-stream"),
                "Content-Disposition", List.of("attachment; filename=\"" + name.replace("\"", "") + "\""));
        return add(method, path, () -> response(200, headers, copy));
    }

    /** Sets a network failure: the call fails with an {@code IOException}. */
    public FakePlatform fail(String method, String path, String message) {
        return add(method, path, () -> {
            throw new IOException(message);
        });
    }

    /**
     * Sets the secrets of the app that events are sent to. They are those of the app's dispatcher.
     *
     * @param verificationToken the token inside each event
     * @param encryptKey the key that events are encrypted and signed with; empty to do neither
     */
    public synchronized FakePlatform eventSecrets(String verificationToken, String encryptKey) {
        events = new EventEnvelope(verificationToken, encryptKey);
        return this;
    }

    /** The request with which the platform sends an event. Send it over HTTP to test a whole program. */
    public synchronized EventReq request(FakeEvent event) {
        return events.request(event);
    }

    /** Sends an event to a dispatcher, as a webhook, and returns the dispatcher's answer. */
    public EventResp push(ApiEventDispatcher dispatcher, FakeEvent event) {
        return dispatcher.handle(request(event));
    }

    private synchronized FakePlatform add(String method, String path, Answer answer) {
        String known = method + " " + withoutQuery(path);
        answers.computeIfAbsent(known, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    private static TransportResponse response(int status, Map<String, List<String>> headers, byte[] body) {
        return new TransportResponse(status, headers, new ByteArrayInputStream(body));
    }

    /** The calls received so far, except those for tokens. */
    public synchronized List<ReceivedCall> calls() {
        return List.copyOf(calls);
    }

    /**
     * Returns the response that was set for the request.
     *
     * @throws IllegalStateException if no response was set for it
     */
    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        ReceivedCall call = new ReceivedCall(request);
        return answer(call).give();
    }

    private synchronized Answer answer(ReceivedCall call) {
        String asked = call.method() + " " + call.path();
        Deque<Answer> found = answers.get(asked);
        for (Map.Entry<String, Deque<Answer>> candidate : answers.entrySet()) {
            if (found == null && matches(candidate.getKey(), asked)) {
                found = candidate.getValue();
            }
        }
        if (found == null && isForTokens(call.path())) {
            return () -> response(200, Map.of(), TOKENS.getBytes(StandardCharsets.UTF_8));
        }
        calls.add(call);
        if (found == null) {
            throw new IllegalStateException("no answer is given for " + call + ", only for " + answers.keySet());
        }
        return found.size() > 1 ? found.remove() : found.element();
    }

    private static boolean isForTokens(String path) {
        return path.startsWith("/open-apis/auth/v3/") || path.equals("/open-apis/authen/v2/oauth/token");
    }

    private static boolean matches(String template, String path) {
        String[] expected = template.split("/", -1);
        String[] actual = path.split("/", -1);
        boolean matches = expected.length == actual.length;
        for (int i = 0; matches && i < expected.length; i++) {
            matches = expected[i].startsWith(":") || expected[i].equals(actual[i]);
        }
        return matches;
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}

package io.github.feishucodegen.client.testing;

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
 * Stands in for the platform in a program's own tests: it gives the answers that it was given, such as the examples on
 * the platform's pages, and remembers what was sent. It hands out tokens unasked. Safe for many threads.
 */
public final class FakePlatform implements Transport {
    private static final String TOKENS = "{\"code\":0,\"msg\":\"ok\",\"expire\":7200,\"expires_in\":7200,"
            + "\"tenant_access_token\":\"t-fake\",\"app_access_token\":\"a-fake\","
            + "\"access_token\":\"u-fake\",\"refresh_token\":\"r-fake\"}";

    /** What is there to give for a method and a path. */
    private interface Answer {
        TransportResponse give() throws IOException;
    }

    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();
    private final List<ReceivedCall> calls = new ArrayList<>();

    /** A platform that gives tokens and nothing else. */
    public FakePlatform() {}

    /** As {@link #answer(String, String, int, String)}, with HTTP 200. */
    public FakePlatform answer(String method, String path, String json) {
        return answer(method, path, 200, json);
    }

    /**
     * Answers calls of a method and a path. Several answers for the same are given one after the other, the last one
     * again and again.
     *
     * @param path without a query; a segment such as {@code :id} stands for any
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

    /** Answers with a file. */
    public FakePlatform file(String method, String path, String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        Map<String, List<String>> headers = Map.of(
                "Content-Type", List.of("application/octet-stream"),
                "Content-Disposition", List.of("attachment; filename=\"" + name.replace("\"", "") + "\""));
        return add(method, path, () -> response(200, headers, copy));
    }

    /** Answers as the network does when it fails. */
    public FakePlatform fail(String method, String path, String message) {
        return add(method, path, () -> {
            throw new IOException(message);
        });
    }

    private synchronized FakePlatform add(String method, String path, Answer answer) {
        String known = method + " " + withoutQuery(path);
        answers.computeIfAbsent(known, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    private static TransportResponse response(int status, Map<String, List<String>> headers, byte[] body) {
        return new TransportResponse(status, headers, new ByteArrayInputStream(body));
    }

    /** What was sent so far, but for what fetched tokens. */
    public synchronized List<ReceivedCall> calls() {
        return List.copyOf(calls);
    }

    /** @throws IllegalStateException if there is no answer to give */
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

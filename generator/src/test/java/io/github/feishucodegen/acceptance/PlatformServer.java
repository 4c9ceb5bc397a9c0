package io.github.feishucodegen.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.feishucodegen.client.ApiClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The platform in this process, which every client calls that is told no other address. */
final class PlatformServer implements AutoCloseable {
    static final String TENANT_TOKEN = "t-of-the-server";
    static final String LOG_ID = "log-7";

    /** A call as it came; the target is path and query, still encoded. */
    record Call(
            String method,
            String target,
            @Nullable String authorization,
            @Nullable String contentType,
            String body) {}

    private final HttpServer server;
    private volatile @Nullable String always;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Call> tokenCalls = new CopyOnWriteArrayList<>();

    PlatformServer(int status, String answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.add(received(exchange));
            send(exchange, status, orAlways(answer));
        });
        server.createContext("/open-apis/auth/v3/tenant_access_token/internal", exchange -> {
            tokenCalls.add(received(exchange));
            send(
                    exchange,
                    200,
                    orAlways("{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"" + TENANT_TOKEN
                            + "\",\"expire\":7200}"));
        });
        server.start();
        System.setProperty(
                ApiClient.BASE_URL_PROPERTY,
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers this from now on, also to who asks for a token. */
    void answerAlways(String json) {
        always = json;
    }

    private String orAlways(String answer) {
        String json = always;
        return json == null ? answer : json;
    }

    /** All calls but those for tokens. */
    List<Call> calls() {
        return calls;
    }

    List<Call> tokenCalls() {
        return tokenCalls;
    }

    private static Call received(HttpExchange exchange) throws IOException {
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.getResponseHeaders().set("X-Tt-Logid", LOG_ID);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        System.clearProperty(ApiClient.BASE_URL_PROPERTY);
        server.stop(0);
    }
}

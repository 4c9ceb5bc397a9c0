package io.github.feishucodegen.client.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The platform in this process: hands out tokens {@code t-token-1}, {@code t-token-2}, … and records all else. */
public final class Platform implements AutoCloseable {
    /** Answers a call; the exchange is closed afterwards. */
    @FunctionalInterface
    public interface Handler {
        void handle(Received call, HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Received> calls = new ConcurrentLinkedQueue<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile Handler handler = (call, exchange) -> json(exchange, 200, "{\"code\":0,\"msg\":\"ok\"}");
    private volatile Handler tokenHandler = this::token;

    public Platform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public SampleClient.Builder client() {
        return SampleClient.newBuilder("cli_app", "very-secret").baseUrl(baseUrl());
    }

    public void answer(Handler handler) {
        this.handler = handler;
    }

    public void answer(int status, String contentType, String body) {
        handler = (call, exchange) -> send(exchange, status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public void answerToken(Handler handler) {
        this.tokenHandler = handler;
    }

    /** How many tokens were handed out. */
    public int tokens() {
        return tokens.get();
    }

    /** All calls but those for tokens. */
    public List<Received> calls() {
        return calls.stream()
                .filter(call -> !call.target.startsWith("/open-apis/auth/"))
                .collect(Collectors.toList());
    }

    public List<Received> tokenCalls() {
        return calls.stream()
                .filter(call -> call.target.startsWith("/open-apis/auth/"))
                .collect(Collectors.toList());
    }

    /** The only call. */
    public Received call() {
        List<Received> all = calls();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " calls");
        }
        return all.get(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            Received call = new Received(exchange);
            calls.add(call);
            (call.target.startsWith("/open-apis/auth/") ? tokenHandler : handler).handle(call, exchange);
        } finally {
            exchange.close();
        }
    }

    private void token(Received call, HttpExchange exchange) throws IOException {
        String kind = call.target.contains("/tenant_access_token/") ? "tenant" : "app";
        String token = kind.charAt(0) + "-token-" + tokens.incrementAndGet();
        json(
                exchange,
                200,
                "{\"code\":0,\"msg\":\"ok\",\"" + kind + "_access_token\":\"" + token + "\",\"expire\":7200}");
    }

    public static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static void send(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A call as it came. */
    public static final class Received {
        public final String method;
        /** Path and query, still encoded. */
        public final String target;

        public final byte[] body;
        private final com.sun.net.httpserver.Headers headers;

        Received(HttpExchange exchange) throws IOException {
            method = exchange.getRequestMethod();
            target = exchange.getRequestURI().toString();
            body = exchange.getRequestBody().readAllBytes();
            headers = exchange.getRequestHeaders();
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public @Nullable String header(String name) {
            return headers.getFirst(name);
        }
    }
}

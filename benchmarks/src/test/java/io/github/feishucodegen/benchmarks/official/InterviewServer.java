package io.github.feishucodegen.benchmarks.official;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Gives tokens, and one answer to all else, to clients on this machine. */
final class InterviewServer implements AutoCloseable {
    private final HttpServer server;

    InterviewServer(String answer) throws IOException {
        // Else the JDK's server sends an answer 40 ms after its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, answer));
        server.createContext(
                "/open-apis/auth/",
                exchange -> send(
                        exchange,
                        "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-1\",\"app_access_token\":\"a-1\","
                                + "\"expire\":7200}"));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

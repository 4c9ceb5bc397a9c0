package com.example.bot;

// guide
import com.example.feishu.Client;
import com.example.feishu.EventDispatcher;
import com.sun.net.httpserver.HttpServer;
import io.github.feishucodegen.client.event.EventResp;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

public final class HttpServerBot {
    public static void main(String[] args) throws IOException {
        Client client = Client.newBuilder(System.getenv("APP_ID"), System.getenv("APP_SECRET"))
                .build();
        start(client, System.getenv("VERIFICATION_TOKEN"), System.getenv("ENCRYPT_KEY"), 8080);
    }

    static HttpServer start(Client client, String verificationToken, String encryptKey, int port) throws IOException {
        EventDispatcher dispatcher = EventDispatcher.newBuilder(verificationToken, encryptKey)
                .onP2MessageReceiveV1(event -> {
                    String id = event.getEvent().getMessage().getMessageId();
                    Map<String, String> reply = Map.of("msg_type", "text", "content", "{\"text\":\"Got it.\"}");
                    client.call("POST", "/open-apis/im/v1/messages/" + id + "/reply", reply);
                })
                .build();
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/webhook/event", exchange -> {
            try (exchange) {
                EventResp resp = dispatcher.handle(exchange.getRequestHeaders()::getFirst, exchange.getRequestBody());
                exchange.getResponseHeaders().putAll(resp.getHeaders());
                exchange.sendResponseHeaders(resp.getStatusCode(), resp.getBody().length);
                exchange.getResponseBody().write(resp.getBody());
            }
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return server;
    }
}
// end

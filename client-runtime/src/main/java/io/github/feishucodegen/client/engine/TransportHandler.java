package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.http.MultipartBody;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The end of the chain: makes a call an HTTP request, and sends it. */
final class TransportHandler implements CallHandler {
    private final Transport transport;

    TransportHandler(Transport transport) {
        this.transport = transport;
    }

    @Override
    public ReceivedResponse handle(Exchange exchange) {
        Call call = exchange.call();
        exchange.countRequest();
        return ResponseReceiver.receive(transport, request(call, exchange.accessToken()), call.target());
    }

    /** The time of a file cannot be predicted. While one is sent or received, only the wait for bytes is limited. */
    private static TransportRequest request(Call call, @Nullable String token) {
        Duration timeout = call.deadline().atMost(call.timeout());
        boolean moves = call.target().acceptsFiles() || call.body() instanceof MultipartBody;
        TransportRequest.Builder request = TransportRequest.newBuilder(call.method(), call.uri())
                .operation(call.operation())
                .headers(call.headers())
                .body(call.body())
                .timeout(moves ? call.deadline().left() : timeout)
                .idleTimeout(timeout)
                .connectTimeout(call.connectTimeout());
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).build();
    }
}

package io.github.feishucodegen.client;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.AppTokens;
import io.github.feishucodegen.client.auth.TokenKind;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.http.BufferedResponse;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.model.JsonCodec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls operations over HTTP, with tokens. */
final class HttpCaller implements ApiCaller {
    private static final Logger LOG = LoggerFactory.getLogger(HttpCaller.class);

    /** By which the platform says that a tenant or app token is missing, invalid, expired or of the wrong form. */
    private static final Set<Long> TOKEN_REFUSED =
            Set.of(99991661L, 99991663L, 99991664L, 99991665L, 99991668L, 99991671L, 99991677L);

    private final String baseUrl;
    private final Transport transport;
    private final AppTokens tokens;
    private final Duration timeout;
    private volatile boolean closed;

    HttpCaller(String baseUrl, Transport transport, AppTokens tokens, Duration timeout) {
        this.baseUrl = baseUrl;
        this.transport = transport;
        this.tokens = tokens;
        this.timeout = timeout;
    }

    @Override
    public <Q extends ApiRequest, R extends ApiResponse<?>> R call(
            Operation<Q, R> operation, Q request, RequestOptions options) {
        Call call = RequestEncoder.encode(baseUrl, operation, request);
        return ResponseDecoder.decode(operation.id(), operation.prototype(), exchange(call, options));
    }

    /** The answer to a call; a fetched token that the platform refuses is fetched again, once. */
    BufferedResponse exchange(Call call, RequestOptions options) {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
        Authorization authorization = Authorization.choose(call.name, call.tokenKinds, options);
        TokenKind kind = authorization.fetched();
        if (kind == null) {
            return send(call, options, authorization.explicit());
        }
        AccessToken token = tokens.get(kind);
        BufferedResponse answer = send(call, options, token.value());
        if (!answer.isJson() || !TOKEN_REFUSED.contains(JsonCodec.integer(answer.body(), "code"))) {
            return answer;
        }
        tokens.forget(kind, token);
        return send(call, options, tokens.get(kind).value());
    }

    private BufferedResponse send(Call call, RequestOptions options, @Nullable String token) {
        Duration own = options.requestTimeout();
        TransportRequest request = new TransportRequest(
                call.method, call.uri, headers(call, options, token), call.body, own == null ? timeout : own);
        if (!LOG.isDebugEnabled()) {
            return BufferedResponse.receive(transport, request);
        }
        String target = Redaction.redact(call.uri.toString());
        long start = System.nanoTime();
        LOG.debug("{}: {} {}", call.name, call.method, target);
        BufferedResponse answer = BufferedResponse.receive(transport, request);
        LOG.debug(
                "{}: HTTP {}, {} bytes, {} ms, log id {}",
                call.name,
                answer.status(),
                answer.body().length,
                (System.nanoTime() - start) / 1_000_000,
                answer.logId());
        return answer;
    }

    private static Map<String, List<String>> headers(Call call, RequestOptions options, @Nullable String token) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", List.of("feishu-codegen"));
        headers.putAll(call.headers);
        headers.putAll(options.headers());
        if (call.body != null) {
            // The body knows its own type, with the boundary if there is one.
            headers.remove("Content-Type");
        }
        if (token != null) {
            headers.put("Authorization", List.of("Bearer " + token));
        }
        return headers;
    }

    void close() {
        closed = true;
    }
}

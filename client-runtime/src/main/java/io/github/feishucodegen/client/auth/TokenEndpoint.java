package io.github.feishucodegen.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.http.BufferedResponse;
import io.github.feishucodegen.client.http.HeaderValues;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.model.JsonCodec;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Fetches the tokens of an app that its tenant built for itself. */
public final class TokenEndpoint {
    /** In seconds; the platform's tokens live for two hours. */
    private static final long LONGEST_LIFE = 7 * 24 * 3600;

    private final Transport transport;
    private final String baseUrl;
    private final AppCredentials credentials;
    private final Duration timeout;
    private final Clock clock;

    public TokenEndpoint(
            Transport transport, String baseUrl, AppCredentials credentials, Duration timeout, Clock clock) {
        this.transport = transport;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * @param kind not {@link TokenKind#USER}
     * @throws ApiException if the platform refuses, mostly because of a wrong id or secret
     */
    AccessToken fetch(TokenKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT) + "_access_token";
        URI uri = URI.create(baseUrl + "/open-apis/auth/v3/" + name + "/internal");
        Map<String, String> named = new LinkedHashMap<>();
        named.put("app_id", credentials.appId());
        named.put("app_secret", credentials.appSecret());
        byte[] body = JsonCodec.writeBytes(named);
        TransportRequest request = new TransportRequest(
                "POST", uri, Map.of(), RequestBody.of("application/json; charset=utf-8", body), timeout);
        Instant before = clock.instant();
        BufferedResponse response = BufferedResponse.receive(transport, request);
        JsonNode answer = answer(request, response);
        int code = answer.path("code").asInt();
        if (code != 0) {
            throw new ApiException(code, answer.path("msg").asText(), response.logId(), response.status());
        }
        String token = answer.path(name).asText("");
        if (token.isEmpty()) {
            throw response.isSuccessful()
                    ? new DecodeException(request + ": no " + name + " in the answer", null)
                    : response.statusException(request.toString());
        }
        if (HeaderValues.valueComplaint(token) != null) {
            throw new DecodeException(request + ": the " + name + " cannot be sent in a header", null);
        }
        return AccessToken.issued(token, before, life(answer));
    }

    private static Duration life(JsonNode answer) {
        return Duration.ofSeconds(
                Math.max(0, Math.min(LONGEST_LIFE, answer.path("expire").asLong())));
    }

    private static JsonNode answer(TransportRequest request, BufferedResponse response) {
        if (response.isJson()) {
            try {
                return JsonCodec.parse(response.body());
            } catch (DecodeException e) {
                if (response.isSuccessful()) {
                    // Without the cause, which may quote a token.
                    throw new DecodeException(request + ": " + e.getMessage(), null);
                }
            }
        }
        throw response.statusException(request.toString());
    }
}

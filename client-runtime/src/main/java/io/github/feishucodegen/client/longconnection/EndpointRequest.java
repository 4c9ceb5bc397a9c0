package io.github.feishucodegen.client.longconnection;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.engine.AppCredentials;
import io.github.feishucodegen.client.engine.MemoryTarget;
import io.github.feishucodegen.client.engine.ReceivedResponse;
import io.github.feishucodegen.client.engine.ResponseReceiver;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.http.RequestBody;
import io.github.feishucodegen.client.http.Transport;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.model.JsonCodec;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Asks the platform for the address of a connection. */
final class EndpointRequest {
    static final String CALL = "POST /callback/ws/endpoint";

    private static final int MOST_OF_ANSWER = 1 << 16;

    private final Transport transport;
    private final String baseUrl;
    private final AppCredentials credentials;
    private final Duration timeout;

    EndpointRequest(Transport transport, String baseUrl, AppCredentials credentials, Duration timeout) {
        this.transport = transport;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.timeout = timeout;
    }

    /**
     * Sends the request once.
     *
     * @throws ApiException if the platform refuses
     * @throws FeishuException if there is no answer, or another one
     */
    Endpoint send(ConnectionSettings settings) {
        Map<String, String> app = Map.of("AppID", credentials.appId(), "AppSecret", credentials.appSecret());
        TransportRequest request = TransportRequest.newBuilder("POST", URI.create(baseUrl + "/callback/ws/endpoint"))
                .header("User-Agent", "feishu-codegen")
                .body(RequestBody.of("application/json; charset=utf-8", JsonCodec.writeBytes(app)))
                .timeout(timeout)
                .build();
        ReceivedResponse response = ResponseReceiver.receive(transport, request, new MemoryTarget(MOST_OF_ANSWER));
        JsonNode answer = answer(response);
        int code = answer.path("code").asInt();
        if (code != 0) {
            throw new ApiException(
                    CALL,
                    code,
                    answer.path("msg").asText(),
                    response.logId(),
                    response.status(),
                    Refusals.explanation(code));
        }
        return Endpoint.of(answer.path("data"), settings, baseUrl.startsWith("https:"));
    }

    private static JsonNode answer(ReceivedResponse response) {
        if (response.isJson()) {
            try {
                JsonNode answer = JsonCodec.parse(response.body().inMemory());
                if (response.isSuccessful() || answer.path("code").asInt() != 0) {
                    return answer;
                }
            } catch (DecodeException e) {
                if (response.isSuccessful()) {
                    // The cause is left out because it may quote the address.
                    throw new DecodeException(CALL + ": the answer is not JSON", null);
                }
            }
        }
        throw response.statusException(CALL);
    }
}

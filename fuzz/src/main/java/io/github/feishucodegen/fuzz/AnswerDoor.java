package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.http.TransportRequest;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.service.im.v1.model.ListMessageReq;
import io.github.feishucodegen.feishu.service.im.v1.model.ListMessageResp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reading of answers to calls. The first byte selects the status. A call returns a response, or it throws the exception
 * of the runtime. A response that was read can be written, and is read as the same.
 */
final class AnswerDoor implements Door {
    private static final int[] STATUS = {200, 400, 404, 429, 500};
    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));
    private static final byte[] TOKEN =
            "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}".getBytes(StandardCharsets.UTF_8);

    private final Client client = Client.newBuilder("cli_1", "secret")
            .retry(RetryPolicy.NONE)
            .transport(this::answer)
            .build();
    private byte[] bytes = {};

    private TransportResponse answer(TransportRequest request) {
        if (request.uri().getPath().contains("access_token")) {
            return new TransportResponse(200, JSON, new ByteArrayInputStream(TOKEN));
        }
        int status = bytes[0] >= '0' && bytes[0] < '0' + STATUS.length ? STATUS[bytes[0] - '0'] : 200;
        return new TransportResponse(
                status, JSON, new ByteArrayInputStream(Arrays.copyOfRange(bytes, 1, bytes.length)));
    }

    @Override
    public void enter(byte[] input) {
        if (input.length == 0) {
            return;
        }
        bytes = input;
        ListMessageResp response;
        try {
            response = client.im()
                    .v1()
                    .message()
                    .list(ListMessageReq.newBuilder()
                            .containerIdType("chat")
                            .containerId("oc_1")
                            .build());
        } catch (FeishuException e) {
            Door.law(e.getMessage() != null && !e.getMessage().isEmpty(), "a refusal says nothing");
            return;
        }
        String written = Jsons.DEFAULT.toJson(response);
        ListMessageResp again = Jsons.DEFAULT.fromJson(written, ListMessageResp.class);
        Door.law(written.equals(Jsons.DEFAULT.toJson(again)), "a response changes when it is stored: " + written);
    }
}

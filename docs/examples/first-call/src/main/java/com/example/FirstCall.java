package com.example;

import com.example.feishu.Client;
import com.example.feishu.service.im.v1.model.CreateMessageReq;
import com.example.feishu.service.im.v1.model.CreateMessageReqBody;
import com.example.feishu.service.im.v1.model.CreateMessageResp;

/** Sends "hello" to a user. The app and the user come from environment variables. */
public final class FirstCall {
    private FirstCall() {}

    public static void main(String[] args) {
        String platform = System.getenv().getOrDefault("FEISHU_URL", "https://open.feishu.cn");
        try (Client client = Client.newBuilder(variable("APP_ID"), variable("APP_SECRET"))
                .baseUrl(platform)
                .build()) {
            CreateMessageResp resp = client.im().v1().message().create(CreateMessageReq.newBuilder()
                    .receiveIdType("open_id")
                    .createMessageReqBody(CreateMessageReqBody.newBuilder()
                            .receiveId(variable("OPEN_ID"))
                            .msgType("text")
                            .content("{\"text\":\"hello\"}")
                            .build())
                    .build());
            System.out.println(
                    resp.success()
                            ? "Sent " + resp.getData().getMessageId()
                            : "Error " + resp.getCode() + ": " + resp.getMsg() + ", log id " + resp.getLogId());
        }
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("set the environment variable " + name);
        }
        return value;
    }
}

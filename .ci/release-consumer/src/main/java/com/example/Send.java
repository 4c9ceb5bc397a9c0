package com.example;

import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateMessageReq;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateMessageReqBody;

/** Sends a message to a platform in memory. */
public final class Send {
    public static void main(String[] args) {
        FakePlatform platform = new FakePlatform()
                .answer("POST", "/open-apis/im/v1/messages", "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}");
        try (Client client =
                Client.newBuilder("cli_1", "secret").transport(platform).build()) {
            System.out.println("sent "
                    + client.im()
                            .v1()
                            .message()
                            .create(CreateMessageReq.newBuilder()
                                    .receiveIdType("open_id")
                                    .createMessageReqBody(CreateMessageReqBody.newBuilder()
                                            .receiveId("ou_1")
                                            .msgType("text")
                                            .content("{\"text\":\"hello\"}")
                                            .build())
                                    .build())
                            .getData()
                            .getMessageId());
        }
    }
}

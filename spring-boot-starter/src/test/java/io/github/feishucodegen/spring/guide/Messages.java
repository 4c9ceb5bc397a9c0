package io.github.feishucodegen.spring.guide;

import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.service.im.ImService;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateMessageReq;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateMessageReqBody;
import io.github.feishucodegen.feishu.service.im.v1.model.P2MessageReceiveV1;
import org.springframework.stereotype.Component;

// guide
@Component
class Messages extends ImService.P2MessageReceiveV1Handler {
    private final Client client;

    Messages(Client client) {
        this.client = client;
    }

    @Override
    public void handle(P2MessageReceiveV1 event) {
        client.im()
                .v1()
                .message()
                .create(CreateMessageReq.newBuilder()
                        .receiveIdType("chat_id")
                        .createMessageReqBody(CreateMessageReqBody.newBuilder()
                                .receiveId(event.getEvent().getMessage().getChatId())
                                .msgType("text")
                                .content("{\"text\":\"hello\"}")
                                .build())
                        .build());
    }
}
// end

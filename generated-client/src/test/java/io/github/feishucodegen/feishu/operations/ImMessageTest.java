package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.im.v1.enums.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;

class ImMessageTest {
    @OperationTest("POST /open-apis/im/v1/messages")
    void createsMessage(Platform platform) {
        SpecPage page = SpecPage.of("im/message-create.mirror.md");
        platform.answer(page.responseExample());

        CreateMessageReq req = CreateMessageReq.newBuilder()
                .receiveIdType(CreateMessageReceiveIdTypeEnum.CHAT_ID)
                .createMessageReqBody(CreateMessageReqBody.newBuilder()
                        .receiveId("oc_63f5d08ab1c24e7798e40d5b2a9c1f36")
                        .msgType("text")
                        .content("{\"text\":\"构建 \\\"夜间\\\" 已通过\\n请 @_user_1 查看\"}")
                        .uuid("5f0d8c3a-7c1e-4a52-9f6b-20e4d1b7a930")
                        .build())
                .build();
        CreateMessageResp resp = platform.client().im().v1().message().create(req);

        assertThatCall(platform.call())
                .asks("POST /open-apis/im/v1/messages?receive_id_type=chat_id")
                .asTenant()
                .sendsJson("""
                        {"receive_id":"oc_63f5d08ab1c24e7798e40d5b2a9c1f36","msg_type":"text",\
                        "content":"{\\"text\\":\\"构建 \\\\\\"夜间\\\\\\" 已通过\\\\n请 @_user_1 查看\\"}",\
                        "uuid":"5f0d8c3a-7c1e-4a52-9f6b-20e4d1b7a930"}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        CreateMessageRespBody message = resp.getData();
        assertThat(message.getMessageId()).isEqualTo("om_b81f30c6a95d4e0f8d27c4e69f150a7b");
        assertThat(message.getMsgTypeEnum()).isEqualTo(CreateMessageMsgTypeEnum.TEXT);
        assertThat(message.getDeleted()).isFalse();
        assertThat(message.getSender().getSenderTypeEnum()).isEqualTo(SenderSenderTypeEnum.APP);
        assertThat(message.getBody().getContent()).isEqualTo("{\"text\":\"构建已通过 @_user_1\"}");
        assertThat(message.getMentions().get(0).getName()).isEqualTo("程述");
    }

    @OperationTest("GET /open-apis/im/v1/messages")
    void listsMessages(Platform platform) {
        SpecPage page = SpecPage.of("im/message-list.mirror.md");
        platform.answer(page.responseExample());

        ListMessageReq req = ListMessageReq.newBuilder()
                .containerIdType(ListMessageContainerIdTypeEnum.CHAT)
                .containerId("oc_63f5d08ab1c24e7798e40d5b2a9c1f36")
                .startTime("1736208000")
                .endTime("1736294400")
                .sortType(ListMessageSortTypeEnum.BYCREATETIMEDESC)
                .pageSize(20)
                .pageToken("bmV4dC1wYWdlLTAwMg==")
                .build();
        ListMessageResp resp = platform.client().im().v1().message().list(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/im/v1/messages?container_id_type=chat"
                        + "&container_id=oc_63f5d08ab1c24e7798e40d5b2a9c1f36&start_time=1736208000"
                        + "&end_time=1736294400&sort_type=ByCreateTimeDesc&page_size=20"
                        + "&page_token=bmV4dC1wYWdlLTAwMg%3D%3D")
                .asTenant()
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData().getHasMore()).isTrue();
        assertThat(resp.getData().getPageToken()).isEqualTo("bmV4dC1wYWdlLTAwMw==");
        Message message = resp.getData().getItems().get(0);
        assertThat(message.getSender().getIdTypeEnum()).isEqualTo(SenderIdTypeEnum.APP_ID);
        assertThat(message.getMentions().get(0).getKey()).isEqualTo("@_user_1");
        assertThat(message.getUpperMessageId()).isEqualTo("om_e50d84b3f7194c2c9b6ad10e72f83c55");
    }
}

package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.im.v2.enums.*;
import io.github.feishucodegen.feishu.service.im.v2.model.*;
import java.util.LinkedHashMap;
import java.util.Map;

class ImFeedCardTest {
    @OperationTest("PUT /open-apis/im/v2/app_feed_card/batch")
    void updatesFeedCards(Platform platform) {
        SpecPage page = SpecPage.of("im/app_feed_card_batch-update.mirror.md");
        platform.answer(page.responseExample());

        UpdateAppFeedCardBatchReq req = UpdateAppFeedCardBatchReq.newBuilder()
                .userIdType(UpdateAppFeedCardBatchUserIdTypeEnum.OPEN_ID)
                .updateAppFeedCardBatchReqBody(UpdateAppFeedCardBatchReqBody.newBuilder()
                        .feedCards(UserOpenAppFeedCardUpdater.newBuilder()
                                .appFeedCard(card())
                                .userId("ou_2ce7b6f10a944d83b5e9d07f31c8a264")
                                .updateFields(
                                        UserOpenAppFeedCardUpdaterUpdateFieldsEnum.VALUE_1,
                                        UserOpenAppFeedCardUpdaterUpdateFieldsEnum.VALUE_11,
                                        UserOpenAppFeedCardUpdaterUpdateFieldsEnum.VALUE_103)
                                .build())
                        .build())
                .build();
        UpdateAppFeedCardBatchResp resp =
                platform.client().im().v2().appFeedCardBatch().update(req);

        assertThatCall(platform.call())
                .asks("PUT /open-apis/im/v2/app_feed_card/batch?user_id_type=open_id")
                .asTenant()
                .sendsJson("""
                        {"feed_cards":[{"app_feed_card":{"biz_id":"order-20250107-0042","title":"工单 0042 待处理",\
                        "avatar_key":"v3_0051_9c2e41d7-0b6f-4f0a-8d15-e7a3b2c06f48","preview":"客户反馈无法登录",\
                        "status_label":{"text":"紧急","type":"danger"},\
                        "buttons":{"buttons":[{"multi_url":{"url":"https://desk.example.com/t/42",\
                        "android_url":"https://m.example.com/t/42?from=android",\
                        "ios_url":"https://m.example.com/t/42?from=ios",\
                        "pc_url":"https://desk.example.com/t/42?from=pc"},"action_type":"webhook",\
                        "text":{"text":"我来处理"},"button_type":"primary",\
                        "action_map":{"ticket":"0042","operation":"claim"}}]},\
                        "link":{"link":"https://desk.example.com/t/42"},"time_sensitive":true,\
                        "notify":{"close_notify":false,"custom_sound_text":"有一张工单等待处理",\
                        "with_custom_sound":true}},"user_id":"ou_2ce7b6f10a944d83b5e9d07f31c8a264",\
                        "update_fields":["1","11","103"]}]}""")
                .sendsExampleOf(page);
        assertThatResponse(resp).isExampleOf(page);
        OpenFailedUserAppFeedCardItem failed = resp.getData().getFailedCards().get(0);
        assertThat(failed.getBizId()).isEqualTo("order-20250107-0042");
        assertThat(failed.getReasonEnum()).isEqualTo(OpenFailedUserAppFeedCardItemReasonEnum.NOT_CREATED);
    }

    private static OpenAppFeedCard card() {
        return OpenAppFeedCard.newBuilder()
                .bizId("order-20250107-0042")
                .title("工单 0042 待处理")
                .avatarKey("v3_0051_9c2e41d7-0b6f-4f0a-8d15-e7a3b2c06f48")
                .preview("客户反馈无法登录")
                .statusLabel(OpenFeedStatusLabel.newBuilder()
                        .text("紧急")
                        .type(OpenFeedStatusLabelTypeEnum.DANGER)
                        .build())
                .buttons(OpenAppFeedCardButtons.newBuilder().buttons(button()).build())
                .link(OpenAppFeedLink.newBuilder()
                        .link("https://desk.example.com/t/42")
                        .build())
                .timeSensitive(true)
                .notify(AppFeedNotify.newBuilder()
                        .closeNotify(false)
                        .customSoundText("有一张工单等待处理")
                        .withCustomSound(true)
                        .build())
                .build();
    }

    private static OpenAppFeedCardButton button() {
        Map<String, String> action = new LinkedHashMap<>();
        action.put("ticket", "0042");
        action.put("operation", "claim");
        return OpenAppFeedCardButton.newBuilder()
                .multiUrl(OpenAppFeedCardUrl.newBuilder()
                        .url("https://desk.example.com/t/42")
                        .androidUrl("https://m.example.com/t/42?from=android")
                        .iosUrl("https://m.example.com/t/42?from=ios")
                        .pcUrl("https://desk.example.com/t/42?from=pc")
                        .build())
                .actionType(OpenAppFeedCardButtonActionTypeEnum.WEBHOOK)
                .text(OpenAppFeedCardText.newBuilder().text("我来处理").build())
                .buttonType(OpenAppFeedCardButtonButtonTypeEnum.PRIMARY)
                .actionMap(action)
                .build();
    }
}

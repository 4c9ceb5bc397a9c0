package io.github.feishucodegen.feishu.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.feishu.fixture.EventTest;
import io.github.feishucodegen.feishu.fixture.Pushed;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.card.CardService;
import io.github.feishucodegen.feishu.service.card.v1.model.CallBackCard;
import io.github.feishucodegen.feishu.service.card.v1.model.CallBackToast;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTrigger;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTriggerData;
import io.github.feishucodegen.feishu.service.card.v1.model.P2CardActionTriggerResponse;
import io.github.feishucodegen.feishu.service.url.v1.model.P2URLPreviewGetResponse;
import io.github.feishucodegen.feishu.service.url.v1.model.URLPreviewGetInline;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    private static final String CARD = "card/card-action_trigger.mirror.md";
    private static final String PREVIEW = "card/url-preview_get.export.md";

    private static P2CardActionTriggerResponse saved() {
        return P2CardActionTriggerResponse.newBuilder()
                .toast(CallBackToast.newBuilder().type("success").content("已保存").build())
                .card(CallBackCard.newBuilder()
                        .type("raw")
                        .data(Map.of("schema", "2.0"))
                        .build())
                .build();
    }

    @EventTest("onP2CardActionTrigger")
    void answersClicks() {
        String answer = Pushed.answer(
                CARD,
                builder -> builder.onP2CardActionTrigger(callback -> {
                    P2CardActionTriggerData data = callback.getEvent();
                    assertThat(callback.getHeader().getEventType()).isEqualTo("card.action.trigger");
                    assertThat(data.getOperator().getUserId()).isEqualTo("9b2f7c1e");
                    assertThat(JsonCodec.tree(data.getAction())
                                    .at("/value/order")
                                    .asText())
                            .isEqualTo("A-42");
                    assertThat(data.getContext().getOpenChatId()).isEqualTo("oc_63f5d08ab1c24e7798e40d5b2a9c1f36");
                    assertThat(data.unknownFields()).isEmpty();
                    return saved();
                }));

        assertThat(JsonCodec.parse(answer))
                .isEqualTo(JsonCodec.parse(SpecPage.of(CARD).answerExample()));
    }

    @Test
    void answersClicksLaterToo() {
        String answer = Pushed.answer(
                CARD,
                builder -> builder.onP2CardActionTriggerAsync(
                        callback -> CompletableFuture.supplyAsync(CallbacksTest::saved)));

        assertThat(answer).contains("已保存");
    }

    @Test
    void handlersOfTheOfficialShapeAnswerToo() {
        String answer = Pushed.answer(
                CARD,
                builder -> builder.onP2CardActionTrigger(new CardService.P2CardActionTriggerHandler() {
                    @Override
                    public P2CardActionTriggerResponse handle(P2CardActionTrigger event) {
                        return saved();
                    }
                }));

        assertThat(answer).contains("已保存");
    }

    @EventTest("onP2URLPreviewGet")
    void answersPreviews() {
        String answer = Pushed.answer(
                PREVIEW,
                builder -> builder.onP2URLPreviewGet(callback -> {
                    assertThat(callback.getEvent().getContext().getUrl()).isEqualTo("https://example.com/report/42");
                    return P2URLPreviewGetResponse.newBuilder()
                            .inline(URLPreviewGetInline.newBuilder()
                                    .title("第 42 号报告")
                                    .build())
                            .build();
                }));

        assertThat(JsonCodec.parse(answer).at("/inline/title").asText()).isEqualTo("第 42 号报告");
    }
}

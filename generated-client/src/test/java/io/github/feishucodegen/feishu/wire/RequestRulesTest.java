package io.github.feishucodegen.feishu.wire;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.service.aily.v1.model.*;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;
import io.github.feishucodegen.feishu.service.hire.v1.model.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;
import io.github.feishucodegen.feishu.service.im.v2.model.*;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages demand of a request, each demand at its place. */
class RequestRulesTest {
    @Test
    void requiredFieldsOfTheWholeTreeAreDemandedAtOnce() {
        assertThatViolationsOf(() -> PatchInterviewerReq.newBuilder()
                        .patchInterviewerReqBody(
                                PatchInterviewerReqBody.newBuilder().build())
                        .buildChecked())
                .containsExactly(
                        new Violation("interviewer_id", "is required"),
                        new Violation("body/interviewer", "is required"));
    }

    @Test
    void missingBodyIsOneViolation() {
        assertThatViolationsOf(() ->
                        PatchInterviewerReq.newBuilder().interviewerId("ou_1").buildChecked())
                .containsExactly(new Violation("body", "is required"));
    }

    @Test
    void nullIsNotEnough() {
        assertThatViolationsOf(() -> PatchInterviewerReq.newBuilder()
                        .interviewerId(null)
                        .patchInterviewerReqBody(PatchInterviewerReqBody.newBuilder()
                                .interviewer(null)
                                .build())
                        .buildChecked())
                .extracting(Violation::path)
                .containsExactly("interviewer_id", "body/interviewer");
    }

    @Test
    void requiredQueryParameterIsDemanded() {
        assertThatViolationsOf(() -> GetByTalentInterviewReq.newBuilder().buildChecked())
                .containsExactly(new Violation("talent_id", "is required"));
    }

    @Test
    void violationsInListsNameTheElement() {
        UserOpenAppFeedCardUpdater good = card(button()).build();
        UserOpenAppFeedCardUpdater bad = card(
                        button(),
                        button().toBuilder()
                                .text(OpenAppFeedCardText.newBuilder().build())
                                .build())
                .userId(null)
                .build();

        assertThatViolationsOf(() -> feedCards(good, bad).buildChecked())
                .containsExactlyInAnyOrder(
                        new Violation("body/feed_cards[1]/user_id", "is required"),
                        new Violation("body/feed_cards[1]/app_feed_card/buttons/buttons[1]/text/text", "is required"));
    }

    @Test
    void listThatIsTooLongIsRefused() {
        assertThatCode(() -> feedCards(card(button(), button()).build()).buildChecked())
                .doesNotThrowAnyException();
        assertThatViolationsOf(() ->
                        feedCards(card(button(), button(), button()).build()).buildChecked())
                .containsExactly(new Violation(
                        "body/feed_cards[0]/app_feed_card/buttons/buttons", "has 3 items, at most 2 are allowed"));
        UserOpenAppFeedCardUpdater[] twentyOne =
                Collections.nCopies(21, card(button()).build()).toArray(new UserOpenAppFeedCardUpdater[0]);
        assertThatViolationsOf(() -> feedCards(twentyOne).buildChecked())
                .containsExactly(new Violation("body/feed_cards", "has 21 items, at most 20 are allowed"));
    }

    @Test
    void textThatIsTooLongIsRefused() {
        CreateMessageReqBody body = CreateMessageReqBody.newBuilder()
                .receiveId("oc_1")
                .msgType("text")
                .content("{}")
                .uuid("一".repeat(50))
                .build();
        assertThatCode(() -> message(body).buildChecked()).doesNotThrowAnyException();

        assertThatViolationsOf(() ->
                        message(body.toBuilder().uuid("一".repeat(51)).build()).buildChecked())
                .containsExactly(new Violation("body/uuid", "has 51 characters, at most 50 are allowed"));
    }

    @Test
    void integerOutOfRangeIsRefused() {
        assertThatCode(() -> chunks(200, 0).buildChecked()).doesNotThrowAnyException();
        assertThatCode(() -> chunks(1000, 200).buildChecked()).doesNotThrowAnyException();
        assertThatViolationsOf(() -> chunks(199, 201).buildChecked())
                .containsExactly(
                        new Violation("body/import_knowledge_setting/chunk_setting/size", "is less than 200"),
                        new Violation("body/import_knowledge_setting/chunk_setting/overlap", "is more than 200"));
    }

    @Test
    void queryParameterOutOfRangeIsRefused() {
        assertThatViolationsOf(() -> ListMessageReq.newBuilder()
                        .containerIdType("chat")
                        .containerId("oc_1")
                        .pageSize(51)
                        .buildChecked())
                .containsExactly(new Violation("page_size", "is more than 50"));
    }

    @Test
    void textThatDoesNotMatchIsRefused() {
        assertThatCode(() -> ChildrenDepartmentReq.newBuilder()
                        .departmentId("rd@center-1.x_")
                        .buildChecked())
                .doesNotThrowAnyException();
        assertThatViolationsOf(() ->
                        ChildrenDepartmentReq.newBuilder().departmentId("_rd").buildChecked())
                .extracting(Violation::path)
                .containsExactly("department_id");
    }

    /** A department in a request demands what one in an answer does not. */
    @Test
    void rulesGoByThePlace() {
        assertThatCode(() -> Department.newBuilder()
                        .departmentId("?")
                        .leaders(DepartmentLeader.newBuilder().build())
                        .build())
                .doesNotThrowAnyException();
        assertThatViolationsOf(() -> CreateDepartmentReq.newBuilder()
                        .department(Department.newBuilder()
                                .name("")
                                .parentDepartmentId("0")
                                .leaders(DepartmentLeader.newBuilder()
                                        .leaderType(1)
                                        .build())
                                .build())
                        .buildChecked())
                .containsExactlyInAnyOrder(
                        new Violation("body/name", "has 0 characters, at least 1 are needed"),
                        new Violation("body/leaders[0]/leaderID", "is required"));
    }

    @Test
    @ExtendWith(PlatformExtension.class)
    void uncheckedRequestIsSentAsItIs(Platform platform) {
        platform.answer("{\"code\":0}");

        platform.client()
                .im()
                .v2()
                .appFeedCardBatch()
                .update(feedCards(UserOpenAppFeedCardUpdater.newBuilder()
                                .updateFields(List.of())
                                .build())
                        .buildUnchecked());

        assertThatCall(platform.call()).sendsJson("""
                {"feed_cards":[{"update_fields":[]}]}""");
    }

    @Test
    @ExtendWith(PlatformExtension.class)
    void uncheckedRequestStillNeedsItsPathAndBody(Platform platform) {
        assertThatViolationsOf(() -> platform.client()
                        .hire()
                        .v1()
                        .interviewer()
                        .patch(PatchInterviewerReq.newBuilder().buildUnchecked()))
                .extracting(Violation::path)
                .containsExactly("interviewer_id", "body");
    }

    private static ListAssert<Violation> assertThatViolationsOf(ThrowingCallable request) {
        return assertThatThrownBy(request)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRequestException.class))
                .extracting(InvalidRequestException::getViolations, InstanceOfAssertFactories.list(Violation.class));
    }

    private static UpdateAppFeedCardBatchReq.Builder feedCards(UserOpenAppFeedCardUpdater... cards) {
        return UpdateAppFeedCardBatchReq.newBuilder()
                .updateAppFeedCardBatchReqBody(UpdateAppFeedCardBatchReqBody.newBuilder()
                        .feedCards(cards)
                        .build());
    }

    private static UserOpenAppFeedCardUpdater.Builder card(OpenAppFeedCardButton... buttons) {
        return UserOpenAppFeedCardUpdater.newBuilder()
                .userId("ou_1")
                .updateFields("11")
                .appFeedCard(OpenAppFeedCard.newBuilder()
                        .buttons(OpenAppFeedCardButtons.newBuilder()
                                .buttons(buttons)
                                .build())
                        .build());
    }

    private static OpenAppFeedCardButton button() {
        return OpenAppFeedCardButton.newBuilder()
                .actionType("webhook")
                .text(OpenAppFeedCardText.newBuilder().text("好").build())
                .build();
    }

    private static CreateMessageReq.Builder message(CreateMessageReqBody body) {
        return CreateMessageReq.newBuilder().receiveIdType("chat_id").createMessageReqBody(body);
    }

    private static CreateAppDataAssetReq.Builder chunks(int size, int overlap) {
        DataAssetKnowledgeChunkSetting chunks = DataAssetKnowledgeChunkSetting.newBuilder()
                .ruleType("separator")
                .size(size)
                .overlap(overlap)
                .build();
        return CreateAppDataAssetReq.newBuilder()
                .appId("spring_1")
                .createAppDataAssetReqBody(CreateAppDataAssetReqBody.newBuilder()
                        .connectType("import")
                        .sourceType("file")
                        .importKnowledgeSetting(DataAssetImportKnowledgeSetting.newBuilder()
                                .chunkSetting(chunks)
                                .build())
                        .build());
    }
}

package io.github.feishucodegen.naming;

import static io.github.feishucodegen.naming.EventFixture.callback;
import static io.github.feishucodegen.naming.EventFixture.event;
import static io.github.feishucodegen.naming.EventFixture.model;
import static io.github.feishucodegen.naming.EventFixture.object;
import static io.github.feishucodegen.naming.EventFixture.olderEvent;
import static io.github.feishucodegen.naming.EventFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.sdknames.EventEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventNamesTest {
    private static final ApiModel LENT = model(event(
            "library", "v1", "library.book.lent_v1", object("reader", "user_id", text("open_id")), text("book_id")));

    private static JavaNames names(ApiModel model) {
        return JavaNames.of(model, "com.example").value();
    }

    private static List<String> shown(JavaNames names) {
        return names.events().stream().map(EventNames::name).toList();
    }

    @Test
    void followsTheConventionOfThePlatform() {
        JavaNames names = names(LENT);

        assertThat(names.dispatcher()).hasToString("com.example.EventDispatcher");
        ServiceNames service = names.services().get(0);
        assertThat(service.name()).hasToString("com.example.service.library.LibraryService");
        assertThat(service.hasOperations()).isFalse();
        EventNames event = names.events().get(0);
        assertThat(event.method()).isEqualTo("onP2BookLentV1");
        assertThat(event.handler()).isEqualTo("P2BookLentV1Handler");
        assertThat(event.type()).hasToString("com.example.service.library.v1.model.P2BookLentV1");
        assertThat(event.data()).hasToString("com.example.service.library.v1.model.P2BookLentV1Data");
        assertThat(event.answer()).isNull();
        assertThat(service.versions().get(0).objects())
                .extracting(object -> object.name().simpleName())
                .containsExactlyInAnyOrder("P2BookLentV1Data", "UserId");
        assertThat(service.versions().get(0).objects()).allMatch(ObjectClass::received);
    }

    @ParameterizedTest
    @CsvSource({
        "im, v1, im.message.receive_v1, P2MessageReceiveV1",
        "im, v1, im.chat.member.bot.added_v1, P2ChatMemberBotAddedV1",
        "mina, v1, im.other.happened_v1, P2ImOtherHappenedV1",
        "profile, v1, profile.view.get, P2ProfileViewGet"
    })
    void theProjectIsNotRepeated(String project, String version, String type, String name) {
        assertThat(shown(names(model(event(project, version, type))))).containsExactly(name);
    }

    @Test
    void olderTypesGetTheVersion() {
        assertThat(shown(names(model(olderEvent("approval", "v4", "approval_task")))))
                .containsExactly("P1ApprovalTaskV4");
    }

    @Test
    void aCallbackHasTheClassOfItsAnswer() {
        JavaNames names =
                names(model(callback("card", "v1", "card.action.trigger", object("toast", null, text("type")))));

        EventNames callback = names.events().get(0);
        assertThat(callback.isCallback()).isTrue();
        assertThat(callback.asyncMethod()).isEqualTo("onP2CardActionTriggerAsync");
        assertThat(callback.answer()).hasToString("com.example.service.card.v1.model.P2CardActionTriggerResponse");
        assertThat(names.services().get(0).versions().get(0).objects())
                .filteredOn(ObjectClass::sent)
                .extracting(object -> object.name().simpleName())
                .containsExactlyInAnyOrder("P2CardActionTriggerResponse", "P2CardActionTriggerResponseToast");
    }

    @Test
    void anSdkDecidesNamesBeforeRules() {
        SdkNames known = new SdkNames(
                Map.of(), Map.of("leave_approvalV2", new EventEntry("approval", "v4", "P1LeaveApprovalV4")), Map.of());
        ApiModel model =
                model(olderEvent("approval", "v4", "leave_approval"), olderEvent("other", "v1", "leave_approvalV2"));

        JavaNames names = JavaNames.of(RenamedModel.of(model, known), "com.example", known)
                .value();

        assertThat(names.events())
                .extracting(event -> event.types().get(0) + " " + event.type().simpleName())
                .containsExactlyInAnyOrder("leave_approval P1LeaveApprovalV4_2", "leave_approvalV2 P1LeaveApprovalV4");
        assertThat(names.services()).extracting(ServiceNames::project).containsExactly("approval");
    }

    @Test
    void typesWithOneHandlerInTheSdkShareOneClass() {
        EventEntry changed = new EventEntry("contact", "v3", "P1UserChangedV3");
        SdkNames known = new SdkNames(Map.of(), Map.of("user_add", changed, "user_leave", changed), Map.of());
        ApiModel model = model(
                olderEvent("contact", "v3", "user_add", text("open_id"), text("joined")),
                olderEvent("contact", "v3", "user_leave", text("open_id"), text("left")));

        JavaNames names = JavaNames.of(RenamedModel.of(model, known), "com.example", known)
                .value();

        assertThat(names.events()).hasSize(1);
        assertThat(names.events().get(0).types()).containsExactly("user_add", "user_leave");
        assertThat(names.services().get(0).versions().get(0).objects().get(0).members())
                .extracting(Member::getter)
                .containsExactly("getOpenId", "getJoined", "getLeft");
    }

    @Test
    void theEnvelopeHasNoClasses() {
        ApiModel model = RenamedModel.of(
                model(EventFixture.withHead(
                        event("library", "v1", "library.book.lent_v1", text("book_id")),
                        object("header", "event_header", text("event_id")))),
                SdkNames.NONE);

        assertThat(names(model).services().get(0).versions().get(0).objects())
                .extracting(object -> object.name().simpleName())
                .containsExactly("P2BookLentV1Data");
    }

    @Test
    void aSelectionLeavesTheOthersOut() {
        JavaNames names = names(model(
                event("library", "v1", "library.book.lent_v1", object("reader", "user_id", text("open_id"))),
                event("library", "v1", "library.book.lost_v1", text("book_id"))));

        JavaNames some =
                names.only(operation -> false, event -> event.id().type().endsWith("lost_v1"));

        assertThat(shown(some)).containsExactly("P2BookLostV1");
        assertThat(some.services().get(0).versions().get(0).objects())
                .extracting(object -> object.name().simpleName())
                .containsExactly("P2BookLostV1Data");
        assertThat(names.only(operation -> true, event -> false).services()).isEmpty();
    }

    @Test
    void aLockKeepsNamesAndPlaces() {
        LockedNames first =
                JavaNames.of(LENT, "com.example", SdkNames.NONE, NameLock.NONE).value();
        NameLock lock = NameLockJson.read(NameLockJson.write(first.given()));
        ApiModel moved = model(
                event("archive", "v2", "library.book.lent_v1", text("book_id")),
                event("book", "v1", "book.lent_v1", text("book_id")));

        assertThat(lock).isEqualTo(first.given());
        ApiModel pinned =
                RenamedModel.of(moved, SdkNames.NONE, PinnedNames.NOTHING.withEvents(LockedIds.ofEvents(lock)));
        JavaNames names =
                JavaNames.of(pinned, "com.example", SdkNames.NONE, lock).value().names();
        assertThat(names.events())
                .extracting(event -> event.types().get(0) + " " + event.type())
                .containsExactlyInAnyOrder(
                        "book.lent_v1 com.example.service.book.v1.model.P2LentV1",
                        "library.book.lent_v1 com.example.service.library.v1.model.P2BookLentV1");
    }

    @Test
    void anEventThatIsGoneLeavesTombstones() {
        NameLock lock = JavaNames.of(LENT, "com.example", SdkNames.NONE, NameLock.NONE)
                .value()
                .given();

        JavaNames now = JavaNames.of(
                        model(event("library", "v1", "library.book.lost_v1", text("book_id"))),
                        "com.example",
                        SdkNames.NONE,
                        lock)
                .value()
                .withTombstones(lock);

        assertThat(now.tombstones())
                .extracting(gone -> gone.name().simpleName() + " " + gone.subject())
                .contains("P2BookLentV1 event library.book.lent_v1", "P2BookLentV1Data event library.book.lent_v1");
    }
}

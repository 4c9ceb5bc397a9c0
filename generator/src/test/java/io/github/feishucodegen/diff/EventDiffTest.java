package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diff.java.SignatureText;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.PrimitiveType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDiffTest {
    static Stream<String> edits() {
        return EventEdits.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void eachEditIsReportedByItsRuleAlone(String rule) {
        List<Event> sides = EventEdits.edited(rule);

        assertThat(rules(sides.get(0), sides.get(1))).containsExactly(rule);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void theOppositeEditIsReportedByTheMirror(String rule) {
        List<Event> sides = EventEdits.edited(rule);
        String mirror =
                io.github.feishucodegen.diff.rule.Rules.find(rule).orElseThrow().mirror();

        assertThat(rules(sides.get(1), sides.get(0))).containsExactly(mirror);
    }

    @Test
    void anEventThatOneSideLacksIsAddedOrRemoved() {
        Event event = new EventEdits.Draft().build("library.book.lent_v1");

        assertThat(ids(compare(ApiModel.EMPTY, model(event)))).containsExactly("event-added");
        assertThat(ids(compare(model(event), ApiModel.EMPTY))).containsExactly("event-removed");
    }

    @Test
    void aRemovedEventBreaksJavaAndEverySignatureIsExplained() {
        Event event = new EventEdits.Draft().build("library.book.lent_v1");
        Event other = new EventEdits.Draft().build("library.book.lost_v1");

        Change change = compare(ModelAssembler.of(List.of(), List.of(event, other)), model(other))
                .changes()
                .get(0);

        assertThat(change.rule().id()).isEqualTo("event-removed");
        assertThat(change.java().words()).isEqualTo("breaks source and binary");
        assertThat(change.java().broken())
                .extracting(SignatureText::brief)
                .anyMatch(broken -> broken.contains("onP2BookLentV1(CallbackHandler<? super P2BookLentV1"))
                .anyMatch(broken -> broken.contains("LibraryService.P2BookLentV1Handler"))
                .anyMatch(broken -> broken.contains("class P2BookLentV1 extends BaseEventV2<P2BookLentV1Data>"))
                .anyMatch(broken -> broken.contains("P2BookLentV1Response: "));
    }

    @Test
    void aMissingFieldBreaksThoseWhoReadIt() {
        Change change = compare(model(draft(d -> {})), model(draft(d -> d.content = List.of())))
                .changes()
                .get(0);

        assertThat(change.rule().id()).isEqualTo("event-field-removed");
        assertThat(change.rule().impact().word()).isEqualTo("breaking");
        assertThat(change.element()).isEqualTo("library.book.lent_v1 event body: book_id");
    }

    @Test
    void fieldsOfEventsHaveTheRulesOfResponses() {
        Field number = EventEdits.field("book_id").withType(PrimitiveType.INTEGER);
        Field listed = EventEdits.field("book_id").toBuilder()
                .values(List.of(new ListedValue("a", LocalizedText.EMPTY, false)))
                .build();

        assertThat(rules(draft(d -> {}), draft(d -> d.content = List.of(number))))
                .allMatch(rule -> rule.startsWith("response-"));
        assertThat(rules(draft(d -> {}), draft(d -> d.content = List.of(listed))))
                .isNotEmpty()
                .allMatch(rule -> rule.startsWith("response-"));
    }

    @Test
    void fieldsOfAnswersHaveTheRulesOfRequests() {
        Field required = EventEdits.field("toast").withRequired(true);

        assertThat(rules(draft(d -> {}), draft(d -> d.answer = List.of(required))))
                .isNotEmpty()
                .allMatch(rule -> rule.startsWith("request-"));
    }

    private static Event draft(Consumer<EventEdits.Draft> edit) {
        EventEdits.Draft draft = new EventEdits.Draft();
        edit.accept(draft);
        return draft.build("library.book.lent_v1");
    }

    private static Set<String> rules(Event before, Event after) {
        return ids(compare(model(before), model(after)));
    }

    private static Set<String> ids(Diff diff) {
        return diff.changes().stream().map(change -> change.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ApiModel model(Event event) {
        return ModelAssembler.of(List.of(), List.of(event));
    }

    private static Diff compare(ApiModel before, ApiModel after) {
        return Differ.compare(Snapshot.of(before), Snapshot.of(after), "com.example");
    }
}

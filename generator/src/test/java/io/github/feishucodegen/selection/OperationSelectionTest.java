package io.github.feishucodegen.selection;

import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.named;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.ScopeRequirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationSelectionTest {
    private static final List<Operation> OPERATIONS = Stream.of(
                    operation("bitable", "v1", "app.table", "list"),
                    operation("bitable", "v1", "app.table.record", "create"),
                    operation("hire", "v1", "interview", "get_by_talent"),
                    operation("hire", "v1", "interviewer", "list"),
                    operation("hire", "v1", "interviewer", "patch"),
                    operation("hire", "v2", "interview", "list"),
                    operation("im", "v1", "message", "create"))
            .map(o -> o.build())
            .toList();

    private static final ApiModel MODEL = new ApiModel(
            OPERATIONS,
            List.of(
                    event("hire", "v1", "hire.interview.moved_v1"),
                    event("im", "v1", "im.chat.closed_v1"),
                    event("im", "v1", "im.message.read_v1")),
            List.of());

    private static Event event(String project, String version, String type) {
        return new Event(
                new EventId(project, version, type),
                Event.Kind.EVENT,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                false,
                List.of(),
                List.of(),
                List.of(),
                ScopeRequirement.ANY,
                List.of(),
                new ObjectType(null, List.of()),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "im|im.v1.message.create|im.chat.closed_v1 im.message.read_v1",
                "im/v1|im.v1.message.create|im.chat.closed_v1 im.message.read_v1",
                "im/v1/message|im.v1.message.create|''",
                "im/v1/im.chat.*|''|im.chat.closed_v1",
                "im.message|''|im.message.read_v1",
                "im.message.read_v1|''|im.message.read_v1",
                "im !im/v1/im.*|im.v1.message.create|''",
            })
    void eventsHaveTheirTypeBelowProjectAndVersion(String selectors, String operations, String events) {
        ApiModel selected = OperationSelection.of(List.of(selectors.split(" "))).from(MODEL, o -> List.of(o.id()));

        assertThat(String.join(
                        " ",
                        selected.operations().stream()
                                .map(o -> o.id().toString())
                                .toList()))
                .isEqualTo(operations);
        assertThat(String.join(
                        " ", selected.events().stream().map(e -> e.id().type()).toList()))
                .isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hire|hire.v1.interview.get_by_talent hire.v1.interviewer.list hire.v1.interviewer.patch hire.v2.interview.list",
                "hire/v2|hire.v2.interview.list",
                "hire/v2/|hire.v2.interview.list",
                "hire/*/interview|hire.v1.interview.get_by_talent hire.v2.interview.list",
                "hire/v1/interviewer/patch|hire.v1.interviewer.patch",
                "bitable/v1/app.table|bitable.v1.app.table.list",
                "bitable/v1/app.table*|bitable.v1.app.table.list bitable.v1.app.table.record.create",
                "bitable.v1.app.table|bitable.v1.app.table.list bitable.v1.app.table.record.create",
                "hire.v1.interviewer.patch|hire.v1.interviewer.patch",
                "hire.v1.interview|hire.v1.interview.get_by_talent",
                "**/list|bitable.v1.app.table.list hire.v1.interviewer.list hire.v2.interview.list",
                "**/message/**|im.v1.message.create",
                "hire !hire/v1|hire.v2.interview.list",
                "!hire !bitable|im.v1.message.create",
                "!hire/v1 im hire|hire.v2.interview.list im.v1.message.create",
                "i?|im.v1.message.create",
            })
    void selects(String selectors, String expected) {
        List<String> words = new ArrayList<>(List.of(selectors.split(" ")));
        assertThat(ids(words)).isEqualTo(List.of(expected.split(" ")));
        Collections.reverse(words);
        assertThat(ids(words)).isEqualTo(List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hiro|there is no 'hiro'; did you mean 'hire'?",
                "hire/v3|hire has no 'v3'; did you mean 'v1' or 'v2'?",
                "hire/v1/intervew|hire/v1 has no 'intervew'; did you mean 'interview'?",
                "hire/v1/interviewer/create|hire/v1/interviewer has no 'create'; there is list, patch",
                "hire.v1.interviewer.pach|hire.v1.interviewer has no 'pach'; did you mean 'patch'?",
                "calendar/v4|there is no 'calendar'; there is bitable, hire, im",
                "!hire/v9|hire has no 'v9'",
                "**/nothing|'**/nothing' selects no operation",
                "hire/v1/interviewer/list/more/**|selects no operation",
            })
    void aSelectorThatMatchesNothingTellsWhatThereIs(String selector, String message) {
        assertThatThrownBy(() -> ids(List.of("im", selector)))
                .isInstanceOf(SelectionException.class)
                .hasMessageContaining("'" + selector + "' selects no operation")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "/", "hire//v1", "hire/v1/a/b/c", "hire..v1"})
    void whatMeansNothingIsRefused(String selector) {
        assertThatThrownBy(() -> OperationSelection.of(List.of(selector)))
                .isInstanceOf(SelectionException.class)
                .hasMessageContaining("project/version/resource/method");
    }

    @Test
    void nothingLeftIsAFaultToo() {
        assertThatThrownBy(() -> ids(List.of("im", "!im"))).hasMessageContaining("the selectors leave no operation");
    }

    @Test
    void anOperationIsFoundByAnyOfItsNames() {
        OperationSelection selection = OperationSelection.of(List.of("im/v1/chat"));

        assertThat(selection
                        .from(MODEL, o -> List.of(o.id(), new OperationId("im", "v1", "chat", "send")))
                        .operations())
                .hasSize(OPERATIONS.size());
    }

    @Test
    void typesFollowTheOperationsThatReachThem() {
        ApiModel whole = ModelAssembler.of(List.of(
                operation("zoo", "v1", "a", "get")
                        .data(field("cat", named("cat", field("owner", named("owner")))))
                        .build(),
                operation("zoo", "v1", "b", "get")
                        .data(field("owner", named("owner", string("name"), field("pet", named("cat")))))
                        .build(),
                operation("zoo", "v1", "c", "get")
                        .data(field("dog", named("dog", string("name"))))
                        .build(),
                operation("zoo", "v2", "c", "get")
                        .data(field("owner", named("owner", string("other"))))
                        .build()));

        ApiModel some = SelectedModel.of(whole, whole.operations().subList(0, 1), List.of());

        assertThat(some.types().stream()
                        .map(type -> type.key().version() + " " + type.key().name()))
                .containsExactly("v1 cat", "v1 owner");
        assertThat(some.types().get(1).fields()).hasSize(2);
        assertThat(some.types().get(1).operations()).hasSize(1);
    }

    private static List<String> ids(List<String> selectors) {
        return OperationSelection.of(selectors).from(MODEL, o -> List.of(o.id())).operations().stream()
                .map(o -> o.id().toString())
                .toList();
    }
}

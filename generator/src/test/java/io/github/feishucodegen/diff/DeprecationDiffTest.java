package io.github.feishucodegen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.PrimitiveType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeprecationDiffTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    private static ApiModel with(Deprecation deprecation, String description) {
        Field field = Field.of("kind", PrimitiveType.STRING, new Location("get.md", 5))
                .withDescription(LocalizedText.ofAll(description))
                .withDeprecation(deprecation);
        Operation operation = EditsFixture.operation("get", "Asker", "string").toBuilder()
                .parameters(List.of(new Parameter(Parameter.In.QUERY, field)))
                .build();
        return ModelAssembler.of(List.of(operation));
    }

    private static List<Change> changes(ApiModel before, ApiModel after) {
        return Differ.compare(Snapshot.of(before), Snapshot.of(after), "com.example")
                .changes();
    }

    @Test
    void aMarkWithoutAWordOnThePageIsReportedWithDayAndReplacement() {
        ApiModel before = with(null, "Which kind");
        ApiModel after = with(new Deprecation(DAY, "sort"), "Which kind");

        assertThat(changes(before, after)).singleElement().satisfies(change -> {
            assertThat(change.rule().id()).isEqualTo("parameter-deprecated");
            assertThat(change.words()).contains("2031-05-06", "use sort");
        });
        assertThat(changes(after, before))
                .extracting(change -> change.rule().id())
                .containsExactly("parameter-deprecation-withdrawn");
    }

    @Test
    void aWordAboutSomethingElseIsNoDeprecation() {
        assertThat(changes(with(null, "Which kind"), with(null, "Which kind. The old shelf was deprecated.")))
                .extracting(change -> change.rule().id())
                .containsExactly("wording-on-deprecation");
    }

    @Test
    void theDayOfAMarkIsASunset() {
        ApiModel model = with(new Deprecation(DAY, null), "Which kind");

        assertThat(SunsetCheck.in(model, DAY))
                .singleElement()
                .satisfies(change -> assertThat(change.words()).isEqualTo("ends on 2031-05-06"));
        assertThat(SunsetCheck.in(model, DAY.minusDays(1))).isEmpty();
    }
}

package io.github.feishucodegen.diff.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.Diff;
import io.github.feishucodegen.diff.Differ;
import io.github.feishucodegen.diff.EditsFixture;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.diff.Snapshot;
import io.github.feishucodegen.diff.VersionBump;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final ApiModel STRINGS =
            ModelAssembler.of(List.of(EditsFixture.operation("get", "interviewer", "string")));
    private static final ApiModel INTEGERS =
            ModelAssembler.of(List.of(EditsFixture.operation("get", "interviewer", "integer")));
    private static final Diff DIFF = Differ.compare(Snapshot.of(STRINGS), Snapshot.of(INTEGERS), "com.example");
    private static final Change CHANGE = DIFF.changes().get(0);

    @Test
    void thePastedEntryAcceptsTheChange() {
        Review open = review(List.of());
        assertThat(open.failures()).containsExactly(CHANGE);
        assertThat(open.step()).isEqualTo(VersionBump.MAJOR);

        Review review = review(AcceptedChanges.read(file(AcceptedChanges.entryFor(CHANGE))));
        assertThat(review.failures()).isEmpty();
        assertThat(review.open()).isEmpty();
        assertThat(review.accepted()).hasSize(1);
        assertThat(review.stale()).isEmpty();
        // Callers are hit all the same.
        assertThat(review.step()).isEqualTo(VersionBump.MAJOR);
    }

    @Test
    void anEntryAcceptsOneChangeAndNoOtherOfTheSameElement() {
        ApiModel booleans = ModelAssembler.of(List.of(EditsFixture.operation("get", "interviewer", "boolean")));
        Diff other = Differ.compare(Snapshot.of(STRINGS), Snapshot.of(booleans), "com.example");
        List<AcceptedChange> accepted = AcceptedChanges.read(file(AcceptedChanges.entryFor(CHANGE)));
        Review review = Review.of("old", "new", "", other, policy(accepted));

        assertThat(other.changes().get(0).element()).isEqualTo(CHANGE.element());
        assertThat(review.failures()).hasSize(1);
        assertThat(review.stale()).isEqualTo(accepted);
    }

    @Test
    void anEntryCountsUpToItsLastDay() {
        AcceptedChange today = entry(TODAY);
        assertThat(review(List.of(today)).failures()).isEmpty();

        AcceptedChange yesterday = entry(TODAY.minusDays(1));
        Review review = review(List.of(yesterday));
        assertThat(review.failures()).hasSize(1);
        assertThat(review.expired()).containsExactly(yesterday);
        assertThat(review.stale()).isEmpty();
    }

    @Test
    void theFingerprintStaysFromReleaseToRelease() {
        assertThat(CHANGE.fingerprint()).isEqualTo("0acf077cd470eb07");
    }

    @ParameterizedTest
    @CsvSource({
        "BREAKING,true",
        "RISKY,true",
        "ANY,true",
        "NEVER,false",
    })
    void failsOnWhatWasAskedFor(FailOn failOn, boolean fails) {
        Review review = Review.of("old", "new", "", DIFF, new Review.Policy(Contract.BOTH, failOn, List.of(), TODAY));
        assertThat(review.failures().isEmpty()).isNotEqualTo(fails);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\": 2, \"accepted\": []}",
                "{\"format\": 1, \"accepted\": [{}]}",
                "{\"format\": 1, \"accepted\": [{\"rule\": \"no-such-rule\", \"element\": \"x\", \"fingerprint\": \"1\","
                        + " \"reason\": \"x\"}]}",
                "{\"format\": 1, \"accepted\": [{\"rule\": \"operation-added\", \"element\": \"x\","
                        + " \"fingerprint\": \"1\", \"reason\": \" \"}]}",
                "{\"format\": 1, \"accepted\": [{\"rule\": \"operation-added\", \"element\": \"x\","
                        + " \"fingerprint\": \"1\", \"reason\": \"x\", \"expires\": \"soon\"}]}",
                "{\"format\": 1, \"accepted\": [{\"rule\": \"operation-added\", \"element\": \"x\","
                        + " \"fingerprint\": \"1\", \"reason\": \"x\", \"until\": \"2026-01-01\"}]}"
            })
    void saysWhatIsWrongWithAFile(String file) {
        assertThatThrownBy(() -> AcceptedChanges.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("null");
    }

    private static AcceptedChange entry(LocalDate expires) {
        return new AcceptedChange(
                CHANGE.rule().id(), CHANGE.element(), CHANGE.fingerprint(), "agreed with callers", expires);
    }

    private static String file(String entry) {
        return "{\"format\": 1, \"accepted\": [" + entry + "]}";
    }

    private static Review review(List<AcceptedChange> accepted) {
        return Review.of("old", "new", "", DIFF, policy(accepted));
    }

    private static Review.Policy policy(List<AcceptedChange> accepted) {
        return new Review.Policy(Contract.BOTH, FailOn.BREAKING, accepted, TODAY);
    }
}

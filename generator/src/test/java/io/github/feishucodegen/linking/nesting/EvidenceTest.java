package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.FlatTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void aNameThatIsThereTwiceExcludesWhatTheContentSays() {
        Map<Feature, Double> again = explain(null, "id string", "id string");
        Map<Feature, Double> other = explain(null, "start_time int", "end_time int");

        assertThat(again).containsOnlyKeys(Feature.NAME_TWICE);
        assertThat(other).containsEntry(Feature.NAMED_LIKE_SIBLING, Feature.NAMED_LIKE_SIBLING.weight());
    }

    @Test
    void anExampleThatShowsARowExcludesThatItDoesNot() {
        ExampleShape example = ExampleShape.of(List.of("{\"id\":1,\"name\":\"Ann\"}"));
        assertThat(explain(example, "id int", "name string"))
                .containsKeys(Feature.IN_EXAMPLE, Feature.KIND_AGREES)
                .doesNotContainKeys(Feature.NOT_IN_EXAMPLE, Feature.NOT_IN_COMPLETE_EXAMPLE, Feature.KIND_DIFFERS);
        assertThat(explain(example, "id int", "age int"))
                .containsKeys(Feature.NOT_IN_EXAMPLE)
                .doesNotContainKeys(Feature.IN_EXAMPLE, Feature.KIND_AGREES, Feature.KIND_DIFFERS);
    }

    /** The features of the second row in a table that has taken the first one. */
    private static Map<Feature, Double> explain(@Nullable ExampleShape example, String first, String second) {
        Rows rows = new Rows(rows(first, second));
        OpenObject table = OpenObject.table(example).taking(0, rows.nameId(0), rows.name(0), false, false, false, null);
        Evidence evidence = new Evidence(TableContext.of(rows, example, null));
        Map<Feature, Double> scores = new TreeMap<>();
        evidence.explainTaking(table, 1, scores);
        assertThat(scores.values().stream().mapToDouble(score -> score).sum())
                .isCloseTo(evidence.taking(table, 1), offset(1e-9));
        return scores;
    }
}

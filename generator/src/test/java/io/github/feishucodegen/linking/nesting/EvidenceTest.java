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

    @Test
    void aTypeThatBeginsLikeTheTypeAroundBelongsThere() {
        assertThat(explainInside("frame frame", "part frame_part")).containsKey(Feature.BEGINS_LIKE_TYPE_AROUND);
        assertThat(explainInside("frame frame", "part framework")).doesNotContainKey(Feature.BEGINS_LIKE_TYPE_AROUND);
    }

    @Test
    void theRestOfADescriptionMentionsTheObject() {
        assertThat(explainInside("letter letter | envelope", "stamps int | number. Those on it"))
                .doesNotContainKey(Feature.MENTIONS_PARENT);
        assertThat(explainInside("letter letter | envelope", "stamps int | number: those on the envelope"))
                .containsKey(Feature.MENTIONS_PARENT)
                .doesNotContainKey(Feature.SPEAKS_OF_PARENT);
    }

    /** The features of the second row inside the object of the first. */
    private static Map<Feature, Double> explainInside(String first, String second) {
        Rows rows = new Rows(rows(first, second));
        OpenObject object = OpenObject.table(null)
                .taking(0, rows.nameId(0), rows.name(0), true, true, false, null)
                .open(0, rows.name(0), rows.type(0), null, null, null, null, Integer.MAX_VALUE, -1, false);
        Map<Feature, Double> scores = new TreeMap<>();
        new Evidence(TableContext.of(rows, null, null)).explainTaking(object, 1, scores);
        return scores;
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

package io.github.feishucodegen.linking.nesting;

import static io.github.feishucodegen.linking.nesting.Feature.AFTER_A_RUN_OF_OBJECTS;
import static io.github.feishucodegen.linking.nesting.Feature.ALSO_AROUND;
import static io.github.feishucodegen.linking.nesting.Feature.ALSO_IN_SIBLING;
import static io.github.feishucodegen.linking.nesting.Feature.AS_BEFORE;
import static io.github.feishucodegen.linking.nesting.Feature.BEGINS_LIKE_TYPE_AROUND;
import static io.github.feishucodegen.linking.nesting.Feature.BELOW_A_FILE;
import static io.github.feishucodegen.linking.nesting.Feature.BELOW_A_SHOWN_VALUE;
import static io.github.feishucodegen.linking.nesting.Feature.BELOW_A_VALUE;
import static io.github.feishucodegen.linking.nesting.Feature.BESIDE_ENVELOPE;
import static io.github.feishucodegen.linking.nesting.Feature.BESIDE_THE_ANSWER;
import static io.github.feishucodegen.linking.nesting.Feature.BEYOND_REPEAT;
import static io.github.feishucodegen.linking.nesting.Feature.CLOSED_BEFORE_ALL_SHARED;
import static io.github.feishucodegen.linking.nesting.Feature.COMMON_FIELD;
import static io.github.feishucodegen.linking.nesting.Feature.COMPLETE_TYPE;
import static io.github.feishucodegen.linking.nesting.Feature.DESCRIBED_AS_EMPTY;
import static io.github.feishucodegen.linking.nesting.Feature.DESCRIBED_LIKE_SIBLING;
import static io.github.feishucodegen.linking.nesting.Feature.EMPTY_DESPITE_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Feature.EMPTY_RATHER_THAN_STRANGE;
import static io.github.feishucodegen.linking.nesting.Feature.ENDS_LIKE_SIBLINGS;
import static io.github.feishucodegen.linking.nesting.Feature.FIELD_OF_NAMESAKE;
import static io.github.feishucodegen.linking.nesting.Feature.FIELD_OF_TYPE;
import static io.github.feishucodegen.linking.nesting.Feature.IN_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Feature.KIND_AGREES;
import static io.github.feishucodegen.linking.nesting.Feature.KIND_DIFFERS;
import static io.github.feishucodegen.linking.nesting.Feature.KNOWN_ELSEWHERE;
import static io.github.feishucodegen.linking.nesting.Feature.KNOWN_PLACE;
import static io.github.feishucodegen.linking.nesting.Feature.LACKS_WHAT_IT_HAD_BEFORE;
import static io.github.feishucodegen.linking.nesting.Feature.LEFT_OUT_OF_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Feature.MENTIONS_PARENT;
import static io.github.feishucodegen.linking.nesting.Feature.NAMED_AFTER_ANOTHER_TYPE;
import static io.github.feishucodegen.linking.nesting.Feature.NAMED_AFTER_TYPE_AROUND;
import static io.github.feishucodegen.linking.nesting.Feature.NAMED_AFTER_TYPE_LIKE_SIBLING;
import static io.github.feishucodegen.linking.nesting.Feature.NAMED_LIKE_SIBLING;
import static io.github.feishucodegen.linking.nesting.Feature.NAMED_TYPE_STAYS_EMPTY;
import static io.github.feishucodegen.linking.nesting.Feature.NAME_TWICE;
import static io.github.feishucodegen.linking.nesting.Feature.NOT_AS_BEFORE;
import static io.github.feishucodegen.linking.nesting.Feature.NOT_FIELD_OF_NAMESAKE;
import static io.github.feishucodegen.linking.nesting.Feature.NOT_FIELD_OF_TYPE;
import static io.github.feishucodegen.linking.nesting.Feature.NOT_IN_COMPLETE_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Feature.NOT_IN_EXAMPLE;
import static io.github.feishucodegen.linking.nesting.Feature.OBJECT_STAYS_EMPTY;
import static io.github.feishucodegen.linking.nesting.Feature.ONE_OF_THE_KINDS;
import static io.github.feishucodegen.linking.nesting.Feature.ONLY_ONE_OBJECT_INSIDE;
import static io.github.feishucodegen.linking.nesting.Feature.SIBLINGS_BEFORE;
import static io.github.feishucodegen.linking.nesting.Feature.SPEAKS_OF_PARENT;
import static io.github.feishucodegen.linking.nesting.Feature.TYPE_INSIDE_ITSELF;
import static io.github.feishucodegen.linking.nesting.Feature.VALUES_GO_ON;
import static io.github.feishucodegen.linking.nesting.Feature.VALUE_AMONG_OBJECTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores two things by their features: a row inside an open object, and an open object that ends. Scores are added in
 * the order of the lists, because the last digits of a sum depend on it.
 */
final class Evidence {
    /** Features of the row's name and type, whatever the object has taken. */
    private static final List<Feature> OF_ROW = List.of(
            KNOWN_PLACE,
            KNOWN_ELSEWHERE,
            TYPE_INSIDE_ITSELF,
            NAMED_AFTER_TYPE_AROUND,
            NAMED_AFTER_ANOTHER_TYPE,
            BEGINS_LIKE_TYPE_AROUND,
            NAME_TWICE);

    /** Features that the object's own row and its example decide. */
    private static final List<Feature> OF_OBJECT = List.of(
            BELOW_A_VALUE,
            BELOW_A_FILE,
            DESCRIBED_AS_EMPTY,
            BELOW_A_SHOWN_VALUE,
            BEYOND_REPEAT,
            IN_EXAMPLE,
            NOT_IN_EXAMPLE,
            NOT_IN_COMPLETE_EXAMPLE,
            KIND_AGREES,
            KIND_DIFFERS,
            AS_BEFORE,
            NOT_AS_BEFORE);

    /** Features that compare the row with the rows in and around the object, and with the type elsewhere. */
    private static final List<Feature> OF_CONTENT = List.of(
            NAMED_AFTER_TYPE_LIKE_SIBLING,
            ALSO_IN_SIBLING,
            ALSO_AROUND,
            COMMON_FIELD,
            SIBLINGS_BEFORE,
            FIELD_OF_NAMESAKE,
            NOT_FIELD_OF_NAMESAKE,
            FIELD_OF_TYPE,
            NOT_FIELD_OF_TYPE,
            COMPLETE_TYPE,
            SPEAKS_OF_PARENT,
            MENTIONS_PARENT,
            DESCRIBED_LIKE_SIBLING,
            NAMED_LIKE_SIBLING,
            ONE_OF_THE_KINDS,
            ENDS_LIKE_SIBLINGS,
            VALUE_AMONG_OBJECTS,
            AFTER_A_RUN_OF_OBJECTS,
            BESIDE_THE_ANSWER);

    /** Features that apply only to rows whose type has a name. */
    private static final Set<Feature> OF_NAMED_TYPES = EnumSet.of(
            TYPE_INSIDE_ITSELF,
            NAMED_AFTER_TYPE_AROUND,
            NAMED_AFTER_ANOTHER_TYPE,
            BEGINS_LIKE_TYPE_AROUND,
            NAMED_AFTER_TYPE_LIKE_SIBLING,
            ALSO_IN_SIBLING,
            ALSO_AROUND,
            COMMON_FIELD,
            SIBLINGS_BEFORE,
            ONE_OF_THE_KINDS,
            ENDS_LIKE_SIBLINGS);

    /** Features that apply only to tables with an example. */
    private static final Set<Feature> OF_EXAMPLES = EnumSet.of(
            BELOW_A_SHOWN_VALUE,
            IN_EXAMPLE,
            NOT_IN_EXAMPLE,
            NOT_IN_COMPLETE_EXAMPLE,
            KIND_AGREES,
            KIND_DIFFERS,
            LEFT_OUT_OF_EXAMPLE,
            EMPTY_DESPITE_EXAMPLE);

    private static final List<Feature> OF_END = List.of(
            LEFT_OUT_OF_EXAMPLE,
            LACKS_WHAT_IT_HAD_BEFORE,
            NAMED_TYPE_STAYS_EMPTY,
            ONLY_ONE_OBJECT_INSIDE,
            OBJECT_STAYS_EMPTY,
            EMPTY_DESPITE_EXAMPLE);

    private static final List<Feature> OF_END_BEFORE_ROW =
            List.of(EMPTY_RATHER_THAN_STRANGE, CLOSED_BEFORE_ALL_SHARED, BESIDE_ENVELOPE, VALUES_GO_ON);

    /** The place before knows more about the content of a type than all other features do. */
    private static final Exclusions EXCLUSIONS = new Exclusions()
            .with(NAME_TWICE, OF_OBJECT)
            .with(NAME_TWICE, OF_CONTENT)
            .with(IN_EXAMPLE, NOT_IN_EXAMPLE, NOT_IN_COMPLETE_EXAMPLE)
            .with(NOT_IN_EXAMPLE, KIND_AGREES, KIND_DIFFERS)
            .with(KIND_AGREES, KIND_DIFFERS)
            .with(AS_BEFORE, NOT_AS_BEFORE)
            .with(AS_BEFORE, OF_CONTENT)
            .with(NOT_AS_BEFORE, OF_CONTENT)
            .with(FIELD_OF_NAMESAKE, NOT_FIELD_OF_NAMESAKE)
            .with(FIELD_OF_TYPE, NOT_FIELD_OF_TYPE, COMPLETE_TYPE);

    private final TableContext table;
    private final Feature[] takingNamedType;
    private final Feature[] takingOther;
    private final Feature[] closing;
    private final Feature[] closingBeforeRow;

    Evidence(TableContext table) {
        this.table = table;
        Set<Feature> silent = table.example() == null ? OF_EXAMPLES : Set.of();
        takingNamedType = all(List.of(OF_ROW, OF_OBJECT, OF_CONTENT), silent);
        takingOther = Stream.of(takingNamedType)
                .filter(feature -> !OF_NAMED_TYPES.contains(feature))
                .toArray(Feature[]::new);
        closing = all(List.of(OF_END), silent);
        closingBeforeRow = all(List.of(OF_END, OF_END_BEFORE_ROW), silent);
    }

    private static Feature[] all(List<List<Feature>> lists, Set<Feature> silent) {
        return lists.stream()
                .flatMap(List::stream)
                .filter(feature -> !silent.contains(feature))
                .toArray(Feature[]::new);
    }

    /** The score of the row in that object. */
    double taking(OpenObject parent, int row) {
        return add(0, taking(row), parent, row, null);
    }

    /** The score of an object that ends before that row. */
    double closing(OpenObject object, int next) {
        return add(0, closingBeforeRow, object, next, null);
    }

    /** Adds the score of an object that gets no further rows to a sum. */
    double closed(double sum, OpenObject object) {
        return add(sum, closing, object, table.rows().size(), null);
    }

    /** Adds the score of each feature that {@link #taking(OpenObject, int)} counts. */
    void explainTaking(OpenObject parent, int row, Map<Feature, Double> scores) {
        add(0, taking(row), parent, row, scores);
    }

    /** Adds the score of each feature that {@link #closing(OpenObject, int)} counts. */
    void explainClosing(OpenObject object, int next, Map<Feature, Double> scores) {
        add(0, closingBeforeRow, object, next, scores);
    }

    private Feature[] taking(int row) {
        return table.rows().typeName(row) == null ? takingOther : takingNamedType;
    }

    /** The inner loop of the search. It allocates nothing, unless a message asks for the score of each feature. */
    private double add(
            double before, Feature[] features, OpenObject object, int row, @Nullable Map<Feature, Double> scores) {
        double sum = before;
        long excluded = 0;
        for (Feature feature : features) {
            if (Exclusions.contains(excluded, feature)) {
                continue;
            }
            double value = feature.value(table, object, row);
            if (value != 0) {
                double score = feature.weight() * value;
                sum += score;
                excluded |= EXCLUSIONS.of(feature);
                if (scores != null) {
                    scores.merge(feature, score, Double::sum);
                }
            }
        }
        return sum;
    }
}

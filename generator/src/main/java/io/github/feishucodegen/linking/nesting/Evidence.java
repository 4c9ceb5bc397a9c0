package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import org.jspecify.annotations.Nullable;

/** Scores two things: a row inside an open object, and an open object that ends. */
final class Evidence {
    /**
     * The factor for each row that an example or a type does not show. Every such row makes it more likely that the
     * example or type is incomplete.
     */
    static final double PARTIAL = 0.5;
    /**
     * Reduces the weight of a named type without fields. An object with this many members of named types is likely to
     * have empty ones among them.
     */
    private static final double KINDS = 8;

    private static final int LEFT_OUT_AT_MOST = 6;
    private static final int AROUND_AT_MOST = 3;
    private static final int RUN = 4;

    private final Rows rows;
    private final RepeatedTypes repeats;
    private final WordEvidence words;
    private final ExampleEvidence examples;

    Evidence(Rows rows, TextSimilarity wording, RepeatedTypes repeats, @Nullable ExampleShape example) {
        this.rows = rows;
        this.repeats = repeats;
        this.words = new WordEvidence(rows, wording);
        this.examples = new ExampleEvidence(rows, example);
    }

    /** Adds the features for and against the row in that object. */
    void taking(OpenObject parent, int row, ScoreAccumulator score) {
        insideItself(parent, row, score);
        typePath(parent, row, score);
        if (parent.holds(rows.nameId(row))) {
            score.add(Feature.NAME_TWICE);
            return;
        }
        if (parent.row() >= 0
                && parent.children() == 0
                && !rows.type(parent.row()).mayHoldFields()) {
            score.add(rows.typeName(parent.row()) == null ? Feature.BELOW_A_VALUE : Feature.BELOW_A_FILE);
        }
        if (parent.shownAsValue() && parent.children() == 0) {
            score.add(Feature.BELOW_A_SHOWN_VALUE);
        }
        if (row > parent.reach()) {
            score.add(Feature.BEYOND_REPEAT);
        }
        examples.add(parent, row, score);
        if (parent.before() != null) {
            asBefore(parent, row, score);
            return;
        }
        alsoAround(parent, row, score);
        ofType(parent, row, score);
        words.add(parent, row, score);
        mixture(parent, row, score);
        besideTheAnswer(parent, row, score);
    }

    /** If a response's data begins with an object, a value follows beside it in only one of forty cases. */
    private void besideTheAnswer(OpenObject parent, int row, ScoreAccumulator score) {
        boolean oneObject = parent.depth() == 0
                && rows.isEnvelope(parent.row())
                && parent.children() == 1
                && parent.containers() == 1
                && !(rows.type(parent.names().row()) instanceof ListOf);
        if (oneObject && !rows.isContainer(row)) {
            score.add(Feature.BESIDE_THE_ANSWER);
        }
    }

    private void asBefore(OpenObject parent, int row, ScoreAccumulator score) {
        score.add(
                Names.contains(parent.before().fields(), rows.nameId(row)) ? Feature.AS_BEFORE : Feature.NOT_AS_BEFORE);
    }

    private void ofType(OpenObject parent, int row, ScoreAccumulator score) {
        if (parent.namesakes() != null) {
            score.add(
                    parent.namesakes().has(rows.name(row)) ? Feature.FIELD_OF_NAMESAKE : Feature.NOT_FIELD_OF_NAMESAKE);
        }
        TypeKnowledge.Shape shape = parent.shape();
        if (shape == null) {
            return;
        }
        if (shape.has(rows.name(row))) {
            score.add(Feature.FIELD_OF_TYPE);
        } else {
            int others = parent.children() - parent.ofType();
            double sure = shape.coverage() * Math.pow(PARTIAL, others);
            score.add(Feature.NOT_FIELD_OF_TYPE, sure);
            if (others == 0 && parent.ofType() == shape.fields().size()) {
                score.add(Feature.COMPLETE_TYPE, sure);
            }
        }
    }

    private void insideItself(OpenObject parent, int row, ScoreAccumulator score) {
        String type = rows.repeatedType(row);
        for (OpenObject f = parent; type != null && f.row() >= 0; f = f.parent()) {
            if (type.equals(rows.typeName(f.row()))) {
                score.add(Feature.TYPE_INSIDE_ITSELF);
                return;
            }
        }
    }

    /**
     * Some types are named by their path: an object of type {@code field.property} belongs in one of type
     * {@code field}.
     */
    private void typePath(OpenObject parent, int row, ScoreAccumulator score) {
        String type = rows.typeName(row);
        int dot = type == null ? -1 : type.lastIndexOf('.');
        if (dot < 0 || parent.row() < 0) {
            return;
        }
        String around = type.substring(0, dot);
        if (around.equals(rows.typeName(parent.row()))) {
            score.add(Feature.NAMED_AFTER_TYPE_AROUND);
        } else if (rows.hasType(around)) {
            score.add(Feature.NAMED_AFTER_ANOTHER_TYPE);
        }
    }

    /** Sibling objects of one kind often contain objects with the same names. */
    private void alsoAround(OpenObject parent, int row, ScoreAccumulator score) {
        if (rows.typeName(row) == null) {
            return;
        }
        if (parent.parent() != null && Names.contains(parent.parent().sibling(), rows.nameId(row))) {
            score.add(Feature.ALSO_IN_SIBLING);
        }
        int around = 0;
        for (OpenObject f = parent.parent(); f != null && around < AROUND_AT_MOST; f = f.parent()) {
            around += f.holds(rows.nameId(row)) ? 1 : 0;
        }
        score.add(Feature.ALSO_AROUND, around);
    }

    private void mixture(OpenObject parent, int row, ScoreAccumulator score) {
        if (parent.children() < 2) {
            return;
        }
        if (!rows.isContainer(row)) {
            int values = parent.children() - parent.containers();
            score.add(Feature.VALUE_AMONG_OBJECTS, Math.log((values + 1) / (parent.children() + 1.5)));
        } else if (parent.run() >= RUN) {
            score.add(Feature.AFTER_A_RUN_OF_OBJECTS);
        }
    }

    /** Adds the features for and against an object that ends before that row. */
    void closing(OpenObject f, int next, ScoreAccumulator score) {
        closing(f, score);
        if (f.children() == 0
                && f.shape() != null
                && !f.shape().isEmpty()
                && !f.shape().has(rows.name(next))) {
            score.add(Feature.EMPTY_RATHER_THAN_STRANGE);
        }
        if (next <= f.shared()) {
            score.add(Feature.CLOSED_BEFORE_ALL_SHARED, repeats.confidence(f.row()));
        }
        if (f.depth() == 0 && rows.isEnvelope(f.row())) {
            score.add(Feature.BESIDE_ENVELOPE);
        }
    }

    /** Adds the features for and against an object that gets no further rows. */
    void closing(OpenObject f, ScoreAccumulator score) {
        if (f.children() > 0) {
            score.add(Feature.LEFT_OUT_OF_EXAMPLE, Math.min(LEFT_OUT_AT_MOST, f.leftOut()));
        }
        if (f.row() < 0) {
            return;
        }
        if (f.children() > 0) {
            score.add(Feature.LACKS_WHAT_IT_HAD_BEFORE, Math.min(LEFT_OUT_AT_MOST, lacking(f)));
            return;
        }
        TypeExpression type = rows.type(f.row());
        boolean knownEmpty = f.shape() != null && f.shape().isEmpty();
        boolean emptyBefore = f.before() != null && f.before().fields() == null;
        if (type.core() instanceof Named && !knownEmpty && !emptyBefore) {
            score.add(Feature.NAMED_TYPE_STAYS_EMPTY, 1 / (1 + besides(f) / KINDS));
        } else if (type.core() instanceof Anonymous) {
            score.add(Feature.OBJECT_STAYS_EMPTY);
        }
        if (f.leftOut() > 0 && type.mayHoldFields()) {
            score.add(Feature.EMPTY_DESPITE_EXAMPLE);
        }
    }

    private static int lacking(OpenObject f) {
        Names had = f.before() == null ? null : f.before().fields();
        return had == null ? 0 : Math.max(0, had.size() - f.children());
    }

    /** The number of other named objects in the same parent so far. */
    private static int besides(OpenObject f) {
        return f.parent() == null ? 0 : f.parent().objects() - 1;
    }
}

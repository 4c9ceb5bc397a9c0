package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.Anonymous;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import org.jspecify.annotations.Nullable;

/** Tells what speaks for and against a row inside an object, and an object being complete. */
final class Evidence {
    /** Each row that an example or a type lacks makes it more likely that it is partial, and the next says less. */
    static final double PARTIAL = 0.5;
    /** An object with a member for each of so many kinds is likely to have kinds without fields among them. */
    private static final double KINDS = 8;

    private static final int LEFT_OUT_AT_MOST = 6;
    private static final int AROUND_AT_MOST = 3;
    private static final int RUN = 4;

    private final Rows rows;
    private final Repeats repeats;
    private final WordEvidence words;
    private final ExampleEvidence examples;

    Evidence(Rows rows, Wording wording, Repeats repeats, @Nullable ExampleShape example) {
        this.rows = rows;
        this.repeats = repeats;
        this.words = new WordEvidence(rows, wording);
        this.examples = new ExampleEvidence(rows, example);
    }

    /** What speaks for and against the row in that object. */
    void taking(Frame parent, int row, Tally tally) {
        insideItself(parent, row, tally);
        typePath(parent, row, tally);
        if (parent.holds(rows.nameId(row))) {
            tally.add(Clue.NAME_TWICE);
            return;
        }
        if (parent.row() >= 0
                && parent.children() == 0
                && !rows.type(parent.row()).mayHoldFields()) {
            tally.add(rows.typeName(parent.row()) == null ? Clue.BELOW_A_VALUE : Clue.BELOW_A_FILE);
        }
        if (parent.shownAsValue() && parent.children() == 0) {
            tally.add(Clue.BELOW_A_SHOWN_VALUE);
        }
        if (row > parent.reach()) {
            tally.add(Clue.BEYOND_REPEAT);
        }
        examples.add(parent, row, tally);
        if (parent.before() != null) {
            asBefore(parent, row, tally);
            return;
        }
        alsoAround(parent, row, tally);
        ofType(parent, row, tally);
        words.add(parent, row, tally);
        mixture(parent, row, tally);
        besideTheAnswer(parent, row, tally);
    }

    /** Of responses whose data begins with an object, one in forty has a value beside it. */
    private void besideTheAnswer(Frame parent, int row, Tally tally) {
        boolean oneObject = parent.depth() == 0
                && rows.isEnvelope(parent.row())
                && parent.children() == 1
                && parent.containers() == 1
                && !(rows.type(parent.names().row()) instanceof ListOf);
        if (oneObject && !rows.isContainer(row)) {
            tally.add(Clue.BESIDE_THE_ANSWER);
        }
    }

    private void asBefore(Frame parent, int row, Tally tally) {
        tally.add(Names.contains(parent.before().fields(), rows.nameId(row)) ? Clue.AS_BEFORE : Clue.NOT_AS_BEFORE);
    }

    private void ofType(Frame parent, int row, Tally tally) {
        if (parent.namesakes() != null) {
            tally.add(parent.namesakes().has(rows.name(row)) ? Clue.FIELD_OF_NAMESAKE : Clue.NOT_FIELD_OF_NAMESAKE);
        }
        TypeShapes.Shape shape = parent.shape();
        if (shape == null) {
            return;
        }
        if (shape.has(rows.name(row))) {
            tally.add(Clue.FIELD_OF_TYPE);
        } else {
            int others = parent.children() - parent.ofType();
            double sure = shape.coverage() * Math.pow(PARTIAL, others);
            tally.add(Clue.NOT_FIELD_OF_TYPE, sure);
            if (others == 0 && parent.ofType() == shape.fields().size()) {
                tally.add(Clue.COMPLETE_TYPE, sure);
            }
        }
    }

    private void insideItself(Frame parent, int row, Tally tally) {
        String type = rows.repeatedType(row);
        for (Frame f = parent; type != null && f.row() >= 0; f = f.parent()) {
            if (type.equals(rows.typeName(f.row()))) {
                tally.add(Clue.TYPE_INSIDE_ITSELF);
                return;
            }
        }
    }

    /** Some types are named by their way: {@code field.property} stands in {@code field}. */
    private void typePath(Frame parent, int row, Tally tally) {
        String type = rows.typeName(row);
        int dot = type == null ? -1 : type.lastIndexOf('.');
        if (dot < 0 || parent.row() < 0) {
            return;
        }
        String around = type.substring(0, dot);
        if (around.equals(rows.typeName(parent.row()))) {
            tally.add(Clue.NAMED_AFTER_TYPE_AROUND);
        } else if (rows.hasType(around)) {
            tally.add(Clue.NAMED_AFTER_ANOTHER_TYPE);
        }
    }

    /** Objects of one kind stand beside each other, and have objects in common. */
    private void alsoAround(Frame parent, int row, Tally tally) {
        if (rows.typeName(row) == null) {
            return;
        }
        if (parent.parent() != null && Names.contains(parent.parent().sibling(), rows.nameId(row))) {
            tally.add(Clue.ALSO_IN_SIBLING);
        }
        int around = 0;
        for (Frame f = parent.parent(); f != null && around < AROUND_AT_MOST; f = f.parent()) {
            around += f.holds(rows.nameId(row)) ? 1 : 0;
        }
        tally.add(Clue.ALSO_AROUND, around);
    }

    private void mixture(Frame parent, int row, Tally tally) {
        if (parent.children() < 2) {
            return;
        }
        if (!rows.isContainer(row)) {
            int values = parent.children() - parent.containers();
            tally.add(Clue.VALUE_AMONG_OBJECTS, Math.log((values + 1) / (parent.children() + 1.5)));
        } else if (parent.run() >= RUN) {
            tally.add(Clue.AFTER_A_RUN_OF_OBJECTS);
        }
    }

    /** What speaks for and against an object being complete when that row comes. */
    void closing(Frame f, int next, Tally tally) {
        closing(f, tally);
        if (f.children() == 0
                && f.shape() != null
                && !f.shape().isEmpty()
                && !f.shape().has(rows.name(next))) {
            tally.add(Clue.EMPTY_RATHER_THAN_STRANGE);
        }
        if (next <= f.shared()) {
            tally.add(Clue.CLOSED_BEFORE_ALL_SHARED, repeats.confidence(f.row()));
        }
        if (f.depth() == 0 && rows.isEnvelope(f.row())) {
            tally.add(Clue.BESIDE_ENVELOPE);
        }
    }

    /** What speaks for and against an object having no more rows than it has now. */
    void closing(Frame f, Tally tally) {
        if (f.children() > 0) {
            tally.add(Clue.LEFT_OUT_OF_EXAMPLE, Math.min(LEFT_OUT_AT_MOST, f.leftOut()));
        }
        if (f.row() < 0) {
            return;
        }
        if (f.children() > 0) {
            tally.add(Clue.LACKS_WHAT_IT_HAD_BEFORE, Math.min(LEFT_OUT_AT_MOST, lacking(f)));
            return;
        }
        TypeExpression type = rows.type(f.row());
        boolean knownEmpty = f.shape() != null && f.shape().isEmpty();
        boolean emptyBefore = f.before() != null && f.before().fields() == null;
        if (type.core() instanceof Named && !knownEmpty && !emptyBefore) {
            tally.add(Clue.NAMED_TYPE_STAYS_EMPTY, 1 / (1 + besides(f) / KINDS));
        } else if (type.core() instanceof Anonymous) {
            tally.add(Clue.OBJECT_STAYS_EMPTY);
        }
        if (f.leftOut() > 0 && type.mayHoldFields()) {
            tally.add(Clue.EMPTY_DESPITE_EXAMPLE);
        }
    }

    private static int lacking(Frame f) {
        Names had = f.before() == null ? null : f.before().fields();
        return had == null ? 0 : Math.max(0, had.size() - f.children());
    }

    /** How many objects stand in the same object so far. */
    private static int besides(Frame f) {
        return f.parent() == null ? 0 : f.parent().objects() - 1;
    }
}

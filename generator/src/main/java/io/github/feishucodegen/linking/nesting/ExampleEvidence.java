package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;
import org.jspecify.annotations.Nullable;

/** Scores a row inside an object by the examples of the page. */
final class ExampleEvidence {
    private final Rows rows;
    /**
     * The share of the table's names that the example shows anywhere: 0 to 1. The lower it is, the less a missing
     * name means.
     */
    private final double shown;

    ExampleEvidence(Rows rows, @Nullable ExampleShape example) {
        this.rows = rows;
        this.shown = example == null ? 0 : rows.shareOf(example.allNames());
    }

    void add(OpenObject parent, int row, ScoreAccumulator score) {
        if (parent.example() == null) {
            return;
        }
        ExampleShape member = parent.example().member(rows.name(row));
        if (member != null) {
            score.add(Feature.IN_EXAMPLE);
            kind(member, rows.type(row), score);
            return;
        }
        double sure = shown * Math.pow(Evidence.PARTIAL, parent.children() - parent.matched());
        score.add(Feature.NOT_IN_EXAMPLE, sure);
        if (parent.leftOut() == 0 && parent.matched() > 0) {
            score.add(Feature.NOT_IN_COMPLETE_EXAMPLE, sure);
        }
    }

    private static void kind(ExampleShape member, TypeExpression type, ScoreAccumulator score) {
        boolean wantsList = type instanceof ListOf;
        boolean wantsScalar = type instanceof Scalar;
        if (wantsList ? member.isList() : wantsScalar ? member.isScalar() : !member.isScalar()) {
            score.add(Feature.KIND_AGREES);
        } else if (wantsList && member.isScalar() || wantsScalar && (member.isObject() || member.isList())) {
            score.add(Feature.KIND_DIFFERS);
        }
    }
}

package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.RequiredSets;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;

/**
 * One kind of change. A rule overrides the method for the part of the API that it is about. The method is called for
 * every such part of both snapshots and reports the changes it finds to its {@link ChangeReporter}. Rules judge the
 * wire only. The effect on the Java client is found by comparing the names and types of both clients.
 */
public abstract class Rule {
    private final String id;
    private final Impact impact;
    private final String mirror;
    private final String summary;
    private final String explanation;

    /**
     * @param id in kebab case; it stays the same in all releases
     * @param impact the impact on the wire
     * @param mirror the id of the rule that applies if the two snapshots are swapped
     * @param summary one sentence
     * @param explanation the effect on callers, and what they should do
     */
    Rule(String id, Impact impact, String mirror, String summary, String explanation) {
        this.id = id;
        this.impact = impact;
        this.mirror = mirror;
        this.summary = summary;
        this.explanation = explanation;
    }

    public final String id() {
        return id;
    }

    public final Impact impact() {
        return impact;
    }

    public final String mirror() {
        return mirror;
    }

    public final String summary() {
        return summary;
    }

    public final String explanation() {
        return explanation;
    }

    /** Whether compilers warn about calls of an operation that the rule reports. */
    public boolean warnsCompilers() {
        return false;
    }

    void operationAdded(Operation operation, ChangeReporter reporter) {}

    void operationRemoved(Operation operation, ChangeReporter reporter) {}

    void operation(OperationPair pair, ChangeReporter reporter) {}

    void errorAdded(ErrorCode error, ChangeReporter reporter) {}

    void errorRemoved(ErrorCode error, ChangeReporter reporter) {}

    void error(ErrorCode before, ErrorCode after, ChangeReporter reporter) {}

    /** Called for an added body. Its fields are not reported one by one. */
    void bodyAdded(Operation after, ChangeReporter reporter) {}

    void bodyRemoved(Operation before, ChangeReporter reporter) {}

    /** Called for an operation with new pagination. The added pagination fields are not reported one by one. */
    void paginationAdded(Operation after, ChangeReporter reporter) {}

    void paginationRemoved(Operation before, ChangeReporter reporter) {}

    /** Called with the required sets of every operation in both snapshots. */
    void requiredSets(RequiredSets sets, ChangeReporter reporter) {}

    void fieldAdded(PlacedField field, ChangeReporter reporter) {}

    void fieldRemoved(PlacedField field, ChangeReporter reporter) {}

    void fieldRenamed(FieldPair pair, ChangeReporter reporter) {}

    void fieldMoved(FieldPair pair, ChangeReporter reporter) {}

    /** Called for every field that both snapshots have, including renamed and moved fields. */
    void field(FieldPair pair, ChangeReporter reporter) {}

    @Override
    public final String toString() {
        return id;
    }
}

package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.RequiredSets;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Operation;

/**
 * One kind of change. A rule overrides the method for the part of the API that it is about, and tells the sink where it
 * applies; it is asked about every such part of the two sides. Rules know the wire only: what becomes of the Java
 * client is found by comparing the names and types of both clients.
 */
public abstract class Rule {
    private final String id;
    private final Impact impact;
    private final String mirror;
    private final String summary;
    private final String explanation;

    /**
     * @param id in kebab case; it stays the same from release to release
     * @param impact on the wire
     * @param mirror the rule that applies when the two sides are swapped
     * @param summary one sentence
     * @param explanation what it does to callers, and what to do
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

    /** Whether compilers warn of calls where the rule applies. */
    public boolean warnsCompilers() {
        return false;
    }

    void operationAdded(Operation operation, ChangeReporter reporter) {}

    void operationRemoved(Operation operation, ChangeReporter reporter) {}

    void operation(OperationPair pair, ChangeReporter reporter) {}

    void errorAdded(ErrorCode error, ChangeReporter reporter) {}

    void errorRemoved(ErrorCode error, ChangeReporter reporter) {}

    void error(ErrorCode before, ErrorCode after, ChangeReporter reporter) {}

    /** A new body; its fields are not told one by one. */
    void bodyAdded(Operation after, ChangeReporter reporter) {}

    void bodyRemoved(Operation before, ChangeReporter reporter) {}

    /** An operation that hands out pages now; the fields that this takes are not told one by one. */
    void paginationAdded(Operation after, ChangeReporter reporter) {}

    void paginationRemoved(Operation before, ChangeReporter reporter) {}

    /** What a request needs where the pages about the operation differ in it; asked about every operation. */
    void requiredSets(RequiredSets sets, ChangeReporter reporter) {}

    void fieldAdded(PlacedField field, ChangeReporter reporter) {}

    void fieldRemoved(PlacedField field, ChangeReporter reporter) {}

    void fieldRenamed(FieldPair pair, ChangeReporter reporter) {}

    void fieldMoved(FieldPair pair, ChangeReporter reporter) {}

    /** A field on both sides, also where it was renamed or moved. */
    void field(FieldPair pair, ChangeReporter reporter) {}

    @Override
    public final String toString() {
        return id;
    }
}

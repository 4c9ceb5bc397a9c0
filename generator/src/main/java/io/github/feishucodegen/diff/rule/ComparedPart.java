package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.RequiredSets;
import io.github.feishucodegen.diff.wording.Topic;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the API that rules judge. One snapshot has it, or both have it. */
public sealed interface ComparedPart {
    /** An operation that only the new snapshot has. */
    record AddedOperation(Operation operation) implements ComparedPart {}

    /** An operation that only the old snapshot has. */
    record RemovedOperation(Operation operation) implements ComparedPart {}

    /** An operation that both snapshots have. */
    record ComparedOperation(OperationPair pair) implements ComparedPart {}

    /** An event or a callback that only the new snapshot has. */
    record AddedEvent(Event event) implements ComparedPart {}

    /** An event or a callback that only the old snapshot has. */
    record RemovedEvent(Event event) implements ComparedPart {}

    /** An event or a callback that both snapshots have. */
    record ComparedEvent(EventPair pair) implements ComparedPart {}

    /** An error code that only the new snapshot has. */
    record AddedError(ErrorCode error) implements ComparedPart {}

    /** An error code that only the old snapshot has. */
    record RemovedError(ErrorCode error) implements ComparedPart {}

    /** An error code that both snapshots have. */
    record ComparedError(ErrorCode before, ErrorCode after) implements ComparedPart {}

    /** The body of an operation that had none. Its fields are not reported one by one. */
    record AddedBody(Operation operation) implements ComparedPart {}

    /** The body of an operation that no longer has one. Its fields are not reported one by one. */
    record RemovedBody(Operation operation) implements ComparedPart {}

    /** The pagination of an operation that had none. The added fields are not reported one by one. */
    record AddedPagination(Operation operation) implements ComparedPart {}

    /** The pagination of an operation that no longer has it. The removed fields are not reported one by one. */
    record RemovedPagination(Operation operation) implements ComparedPart {}

    /** The required sets of an operation that both snapshots have. */
    record ComparedRequiredSets(RequiredSets sets) implements ComparedPart {}

    /** A field or parameter that only the new snapshot has. */
    record AddedField(PlacedField field) implements ComparedPart {}

    /** A field or parameter that only the old snapshot has. */
    record RemovedField(PlacedField field) implements ComparedPart {}

    /** A field or parameter with another name in the new snapshot. */
    record RenamedField(FieldPair pair) implements ComparedPart {}

    /** A field or parameter at another place in the new snapshot. */
    record MovedField(FieldPair pair) implements ComparedPart {}

    /** A field or parameter that both snapshots have, renamed and moved ones included. */
    record ComparedField(FieldPair pair) implements ComparedPart {}

    /**
     * A description that differs in both snapshots, or whose mark of deprecation differs. Exactly one rule reports it: that of the most important topic on
     * which it says something else, or else the rule that only its words changed.
     *
     * @param words the predicate of a sentence about the described element
     * @param topic the most important topic on which the texts differ; deprecation if the mark differs
     * @param mark how the mark of deprecation differs
     * @param deprecation the mark in the new snapshot
     */
    record ComparedText(
            Described subject,
            String words,
            String before,
            String after,
            Optional<Topic> topic,
            MarkChange mark,
            @Nullable Deprecation deprecation)
            implements ComparedPart {
        boolean isOn(Topic wanted) {
            return topic.equals(Optional.of(wanted));
        }
    }
}

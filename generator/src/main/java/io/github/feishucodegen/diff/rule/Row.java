package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedEvent;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedField;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedOperation;
import org.jspecify.annotations.Nullable;

/**
 * A row in a table of rules: what a rule says, and last the part of the API that it judges, with its check.
 *
 * @param compilerWarning whether compilers warn about uses of the element that the rule reports
 * @param removal whether the pages no longer have something
 */
record Row(
        String id,
        Impact impact,
        String mirror,
        String summary,
        String explanation,
        boolean compilerWarning,
        boolean removal) {
    /** Reports the changes that it finds in one part of the API. */
    @FunctionalInterface
    interface Check<T> {
        void judge(T part, ChangeReporter reporter);
    }

    /**
     * @param id in kebab case; it stays the same in all releases
     * @param impact the impact on the wire
     * @param mirror the id of the rule that applies if the two snapshots are swapped
     */
    static Row row(String id, Impact impact, String mirror) {
        return new Row(id, impact, mirror, "", "", false, false);
    }

    /** @param sentence one sentence about the change */
    Row summary(String sentence) {
        return new Row(id, impact, mirror, sentence, explanation, compilerWarning, removal);
    }

    /** @param sentences the effect on callers, and what they should do */
    Row explanation(String sentences) {
        return new Row(id, impact, mirror, summary, sentences, compilerWarning, removal);
    }

    Row warnsCompilers() {
        return new Row(id, impact, mirror, summary, explanation, true, removal);
    }

    Row takesAway() {
        return new Row(id, impact, mirror, summary, explanation, compilerWarning, true);
    }

    /** The rule for operations that both snapshots have. */
    Rule operations(Check<OperationPair> check) {
        return on(ComparedOperation.class, (operation, reporter) -> check.judge(operation.pair(), reporter));
    }

    /** The rule for events and callbacks that both snapshots have. */
    Rule events(Check<EventPair> check) {
        return on(ComparedEvent.class, (event, reporter) -> check.judge(event.pair(), reporter));
    }

    /** The rule for fields and parameters that both snapshots have. */
    Rule fields(Check<FieldPair> check) {
        return on(ComparedField.class, (field, reporter) -> check.judge(field.pair(), reporter));
    }

    /** The rule for another kind of part. */
    <T extends ComparedPart> Rule on(Class<T> part, Check<T> check) {
        return new Rule(this, part, (compared, reporter) -> check.judge(part.cast(compared), reporter));
    }

    /** A rule whose changes the comparison as a whole reports. */
    Rule withoutCheck() {
        return new Rule(this, null, (compared, reporter) -> {});
    }

    /** A check that reports every part. */
    static <T> Check<T> always(String words, @Nullable String before, @Nullable String after) {
        return (part, reporter) -> reporter.report(words, before, after);
    }
}

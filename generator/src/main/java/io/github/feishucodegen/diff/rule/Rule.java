package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.rule.Row.Check;
import org.jspecify.annotations.Nullable;

/**
 * One kind of change: a {@linkplain Row row} in the table of a family. Rules judge the wire only. The effect on the
 * Java client is found by comparing the names and types of both clients.
 */
public final class Rule {
    private final Row row;
    private final @Nullable Class<? extends ComparedPart> part;
    private final Check<ComparedPart> check;

    /** @param part the kind of part that the rule judges; null if it judges none */
    Rule(Row row, @Nullable Class<? extends ComparedPart> part, Check<ComparedPart> check) {
        this.row = row;
        this.part = part;
        this.check = check;
    }

    /** The id in kebab case. It stays the same in all releases. */
    public String id() {
        return row.id();
    }

    /** The impact on the wire. */
    public Impact impact() {
        return row.impact();
    }

    /** The id of the rule that applies if the two snapshots are swapped. */
    public String mirror() {
        return row.mirror();
    }

    /** One sentence about the change. */
    public String summary() {
        return row.summary();
    }

    /** The effect on callers, and what they should do. */
    public String explanation() {
        return row.explanation();
    }

    /** Whether compilers warn about calls of an operation that the rule reports. */
    public boolean warnsCompilers() {
        return row.compilerWarning();
    }

    /** Whether the pages no longer have something, which an overlay can keep for a while. */
    public boolean takesAway() {
        return row.removal();
    }

    boolean judges(ComparedPart compared) {
        return compared.getClass() == part;
    }

    /** Reports the changes of a part that the rule {@link #judges}. */
    void judge(ComparedPart compared, ChangeReporter reporter) {
        check.judge(compared, reporter);
    }

    @Override
    public String toString() {
        return id();
    }
}

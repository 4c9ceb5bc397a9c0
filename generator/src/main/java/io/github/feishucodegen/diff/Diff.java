package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.Comparator;
import java.util.List;

/**
 * All changes between two snapshots.
 *
 * @param changes in the order of {@link #order(Contract)} for both contracts
 * @param compared the number of operations that both snapshots have
 */
public record Diff(List<Change> changes, int compared) {
    public Diff {
        changes = changes.stream().sorted(order(Contract.BOTH)).toList();
    }

    /** Sorts the most severe changes first, then by rule and element. */
    public static Comparator<Change> order(Contract contract) {
        List<Rule> rules = Rules.all();
        return Comparator.comparing((Change change) -> change.impact(contract))
                .thenComparing(change -> change.rule().impact())
                .thenComparingInt(change -> rules.indexOf(change.rule()))
                .thenComparing(Change::element)
                .thenComparing(Change::words)
                .thenComparing(Change::before, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Change::after, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** The changes with one impact, in order. */
    public List<Change> of(Impact impact, Contract contract) {
        return changes.stream()
                .filter(change -> change.impact(contract) == impact)
                .sorted(order(contract))
                .toList();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}

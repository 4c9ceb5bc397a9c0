package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All changes between two snapshots.
 *
 * @param changes in the order of {@link #order(Contract)} for both contracts
 * @param coverage what was compared
 */
public record Diff(List<Change> changes, Coverage coverage) {
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

    /** The number of operations that both snapshots have. */
    public int compared() {
        return coverage.operations();
    }

    /** The same diff with further changes and another coverage. */
    public Diff with(List<Change> more, Coverage covered) {
        return new Diff(Stream.concat(changes.stream(), more.stream()).toList(), covered);
    }

    /** The same diff with one or several changes for each. */
    public Diff mapped(UnaryOperator<Change> mapping) {
        return new Diff(changes.stream().map(mapping).toList(), coverage);
    }
}

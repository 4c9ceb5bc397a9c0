package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** A set of facts about an operation in both snapshots. An empty set means that the page does not state the facts. */
record Facts(TreeSet<String> before, TreeSet<String> after) {
    static Facts of(Collection<? extends Enum<?>> before, Collection<? extends Enum<?>> after) {
        return new Facts(words(before), words(after));
    }

    static Facts ofScopes(List<Scope> before, List<Scope> after) {
        return new Facts(ids(before), ids(after));
    }

    private static TreeSet<String> words(Collection<? extends Enum<?>> facts) {
        TreeSet<String> words = new TreeSet<>();
        facts.forEach(fact -> words.add(fact.name().toLowerCase(Locale.ROOT)));
        return words;
    }

    private static TreeSet<String> ids(List<Scope> scopes) {
        TreeSet<String> ids = new TreeSet<>();
        scopes.forEach(scope -> ids.add(scope.id()));
        return ids;
    }

    /** A check that reports the added facts if the condition holds. */
    static <T> Check<T> gained(Function<T, Facts> facts, Predicate<Facts> condition, String words) {
        return (part, reporter) -> {
            Facts both = facts.apply(part);
            if (condition.test(both)) {
                reporter.report(words, null, String.join(", ", both.added()));
            }
        };
    }

    /** A check that reports the removed facts if the condition holds. */
    static <T> Check<T> lost(Function<T, Facts> facts, Predicate<Facts> condition, String words) {
        return (part, reporter) -> {
            Facts both = facts.apply(part);
            if (condition.test(both)) {
                reporter.report(words, String.join(", ", both.removed()), null);
            }
        };
    }

    /** The same facts without some of the new snapshot. */
    Facts without(Set<String> some) {
        TreeSet<String> rest = new TreeSet<>(after);
        rest.removeAll(some);
        return new Facts(before, rest);
    }

    static Facts gainedOnly(Set<String> facts) {
        return new Facts(new TreeSet<>(), new TreeSet<>(facts));
    }

    /** Whether both pages state the facts, and the new one states more. */
    boolean isExtended() {
        return !before.isEmpty() && hasAdded();
    }

    /** Whether both pages state the facts, and the new one lacks some. */
    boolean isReduced() {
        return !after.isEmpty() && hasRemoved();
    }

    boolean isStated() {
        return before.isEmpty() && !after.isEmpty();
    }

    boolean isUnstated() {
        return !before.isEmpty() && after.isEmpty();
    }

    /** Whether both pages state the facts, and one of them states several. */
    boolean isOfSeveral() {
        return !before.isEmpty() && !after.isEmpty() && before.size() + after.size() > 2;
    }

    boolean hasAdded() {
        return !added().isEmpty();
    }

    boolean hasRemoved() {
        return !removed().isEmpty();
    }

    private TreeSet<String> added() {
        return without(after, before);
    }

    private TreeSet<String> removed() {
        return without(before, after);
    }

    private static TreeSet<String> without(TreeSet<String> facts, TreeSet<String> others) {
        TreeSet<String> rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return rest;
    }
}

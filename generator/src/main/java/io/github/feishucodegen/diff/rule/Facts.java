package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

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

    boolean bothStated() {
        return !before.isEmpty() && !after.isEmpty();
    }

    boolean stated() {
        return before.isEmpty() && !after.isEmpty();
    }

    boolean unstated() {
        return !before.isEmpty() && after.isEmpty();
    }

    TreeSet<String> added() {
        return without(after, before);
    }

    TreeSet<String> removed() {
        return without(before, after);
    }

    String addedInWords() {
        return String.join(", ", added());
    }

    String removedInWords() {
        return String.join(", ", removed());
    }

    private static TreeSet<String> without(TreeSet<String> facts, TreeSet<String> others) {
        TreeSet<String> rest = new TreeSet<>(facts);
        rest.removeAll(others);
        return rest;
    }
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The names of one package or class. Each is given once: first to the element that had it before, then to the first
 * one that asks. Later ones get a number.
 *
 * @param <K> the elements
 */
final class NameScope<K> {
    private final UnaryOperator<String> folding;
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Set<K>> held = new HashMap<>();
    private final Findings findings;

    private NameScope(UnaryOperator<String> folding, Findings findings) {
        this.folding = folding;
        this.findings = findings;
    }

    /**
     * A scope of file names. Names that differ only in case are equal, because some file systems do not distinguish
     * them.
     */
    static <K> NameScope<K> ofFiles(Findings findings) {
        return new NameScope<>(WireName::lower, findings);
    }

    static <K> NameScope<K> ofMembers(Findings findings) {
        return new NameScope<>(UnaryOperator.identity(), findings);
    }

    /** Reserves names for the elements that had them before, whether these still exist or not. */
    NameScope<K> hold(Map<? extends K, String> before) {
        before.forEach((key, name) -> hold(name, key));
        return this;
    }

    void hold(String name, K key) {
        held.computeIfAbsent(folding.apply(name), n -> new HashSet<>()).add(key);
    }

    /** Whether no element has the name or had it before. */
    boolean isFree(String name) {
        String folded = folding.apply(name);
        return isUnused(folded) && !held.containsKey(folded);
    }

    /** Whether no other element has the name or had it before. */
    boolean isFreeFor(String name, K key) {
        String folded = folding.apply(name);
        Set<K> holders = held.get(folded);
        return isUnused(folded) && (holders == null || holders.contains(key));
    }

    private boolean isUnused(String folded) {
        return !taken.contains(folded) && !reserved.contains(folded);
    }

    /** Reserves names for Java or the runtime. An element that wants one gets it with {@code _} appended. */
    NameScope<K> reserve(Collection<String> names) {
        names.forEach(name -> reserved.add(folding.apply(name)));
        return this;
    }

    /** Marks names as taken. They must be free. */
    void takeAll(Collection<String> names) {
        names.forEach(name -> taken.add(folding.apply(name)));
    }

    /**
     * Takes the name that the key had before if it is still free, otherwise the wanted one. The result is recorded in
     * the page.
     */
    <E extends K> String take(
            NameRegistry.Page<E, String> book, E key, String wanted, String subject, Location location) {
        String before = book.before().get(key);
        String name;
        if (before != null && Identifiers.isIdentifier(before) && isFreeFor(before, key)) {
            name = before;
            taken.add(folding.apply(name));
        } else {
            name = take(wanted, subject, location);
        }
        book.give(key, name);
        return name;
    }

    /** Takes the wanted name, or the next free one with a number. A number is reported as a finding. */
    String take(String wanted, String subject, Location location) {
        String allowed = reserved.contains(folding.apply(wanted)) ? wanted + "_" : wanted;
        String name = allowed;
        for (int number = 2; !isFree(name); number++) {
            name = numbered(allowed, number);
        }
        taken.add(folding.apply(name));
        if (!name.equals(allowed)) {
            findings.renamed(subject, allowed, name, location);
        }
        return name;
    }

    static String numbered(String name, int number) {
        return name + (name.endsWith("_") ? "" : "_") + number;
    }
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The names of one package or class, each given once: who had a name before keeps it, then who comes first has it, and the
 * next gets a number.
 */
final class NameScope {
    private final UnaryOperator<String> folding;
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Set<String>> held = new HashMap<>();
    private final Findings findings;

    private NameScope(UnaryOperator<String> folding, Findings findings) {
        this.folding = folding;
        this.findings = findings;
    }

    /** Names that differ in case only are the same, as they are to some file systems. */
    static NameScope ofFiles(Findings findings) {
        return new NameScope(WireName::lower, findings);
    }

    static NameScope ofMembers(Findings findings) {
        return new NameScope(UnaryOperator.identity(), findings);
    }

    /** Keeps names for those that had them before, whether they come again or not. */
    NameScope hold(Map<String, String> before) {
        before.forEach((key, name) -> hold(name, key));
        return this;
    }

    void hold(String name, String key) {
        held.computeIfAbsent(folding.apply(name), n -> new HashSet<>()).add(key);
    }

    boolean isFree(String name) {
        return isFreeFor(name, "");
    }

    /** Whether nobody else has the name, or had it before. */
    boolean isFreeFor(String name, String key) {
        String folded = folding.apply(name);
        Set<String> holders = held.get(folded);
        return !taken.contains(folded) && !reserved.contains(folded) && (holders == null || holders.contains(key));
    }

    /** Keeps names for Java or the runtime: who wants one gets it with {@code _} at its end. */
    NameScope reserve(Collection<String> names) {
        names.forEach(name -> reserved.add(folding.apply(name)));
        return this;
    }

    /** Takes names that are free. */
    void takeAll(Collection<String> names) {
        names.forEach(name -> taken.add(folding.apply(name)));
    }

    /** As {@link #take}, by who may have had a name before; what is given is written down. */
    String take(NameRegistry.Page book, String key, String wanted, String subject, Location location) {
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

    /** Takes the wanted name, or the next to it that is free, and notes the difference. */
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

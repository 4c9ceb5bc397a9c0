package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The names of one package or class, each given once: who comes first keeps the name, the next gets a number. */
final class NameScope {
    private final UnaryOperator<String> folding;
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Findings findings;

    private NameScope(UnaryOperator<String> folding, Findings findings) {
        this.folding = folding;
        this.findings = findings;
    }

    /** Names that differ in case only are the same, as they are to some file systems. */
    static NameScope ofFiles(Findings findings) {
        return new NameScope(Words::lower, findings);
    }

    static NameScope ofMembers(Findings findings) {
        return new NameScope(UnaryOperator.identity(), findings);
    }

    boolean isFree(String name) {
        String folded = folding.apply(name);
        return !taken.contains(folded) && !reserved.contains(folded);
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

package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change, with all places where it occurs.
 *
 * @param element the changed element; for a change in a named type the type, so that the change is reported once
 * @param words the predicate of a sentence about the element
 * @param before the old value, null if there was none
 * @param after the new value, null if there is none
 * @param evidence why both snapshots mean the same element; empty if that is obvious
 * @param occurrences at least one, sorted
 * @param java the effect on calling code
 * @param judged the impact that a policy gives the change; null if it has that of its rule and of Java
 */
public record Change(
        Rule rule,
        String element,
        String words,
        @Nullable String before,
        @Nullable String after,
        String evidence,
        List<Occurrence> occurrences,
        JavaVerdict java,
        @Nullable Impact judged) {
    private static final int FINGERPRINT_BYTES = 8;

    public Change {
        occurrences = List.copyOf(occurrences);
    }

    /** A change with the impact of its rule and of Java. */
    public Change(
            Rule rule,
            String element,
            String words,
            @Nullable String before,
            @Nullable String after,
            String evidence,
            List<Occurrence> occurrences,
            JavaVerdict java) {
        this(rule, element, words, before, after, evidence, occurrences, java, null);
    }

    /** The same change with the impact that a policy gives it. */
    public Change withImpact(Impact impact) {
        return new Change(rule, element, words, before, after, evidence, occurrences, java, impact);
    }

    /** The same change with other places. */
    public Change with(List<Occurrence> places) {
        return new Change(rule, element, words, before, after, evidence, places, java, judged);
    }

    /** The impact on callers that rely on the contract: that of the policy, if it gives the change one. */
    public Impact impact(Contract contract) {
        return judged == null ? contractImpact(contract) : judged;
    }

    /** The impact on callers that rely on the contract, whatever a policy says. */
    public Impact contractImpact(Contract contract) {
        return switch (contract) {
            case WIRE -> rule.impact();
            case JAVA -> javaImpact();
            case BOTH -> rule.impact().worse(javaImpact());
        };
    }

    private Impact javaImpact() {
        return switch (java.source()) {
            case BREAKS -> Impact.BREAKING;
            case WARNS -> Impact.RISKY;
            case ADDS -> Impact.SAFE;
            case NONE -> rule.impact().isAtLeast(Impact.SAFE) ? Impact.SAFE : rule.impact();
        };
    }

    /** The number of operations where the change occurs. */
    public int operations() {
        return (int) occurrences.stream().map(Occurrence::operation).distinct().count();
    }

    /** The number of client classes that lose or gain signatures. A nested class counts as its outermost class. */
    public int classes() {
        return (int) java.union()
                .map(signature -> signature.owner().topLevel())
                .distinct()
                .count();
    }

    /**
     * A hash of rule, element, old and new value. It does not depend on operations and lines, so it is the same in
     * every run.
     */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {rule.id(), element, before, after}) {
                digest.update((part == null ? "-" : "+" + part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

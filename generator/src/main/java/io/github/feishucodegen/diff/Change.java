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
 * One thing that changed, wherever it shows.
 *
 * @param element what changed; for what stands in a named type the type, so that it is told once
 * @param words what happened to it
 * @param before what it was, null where it was not
 * @param after what it is, null where it is not
 * @param evidence why the two sides are about the same thing, where that is not plain; empty otherwise
 * @param occurrences at least one, sorted
 * @param java what it does to calling code
 */
public record Change(
        Rule rule,
        String element,
        String words,
        @Nullable String before,
        @Nullable String after,
        String evidence,
        List<Occurrence> occurrences,
        JavaVerdict java) {
    private static final int FINGERPRINT_BYTES = 8;

    public Change {
        occurrences = List.copyOf(occurrences);
    }

    /** How much it matters to who relies on a contract. */
    public Impact impact(Contract contract) {
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
            case NONE -> rule.impact() == Impact.TEXT ? Impact.TEXT : Impact.SAFE;
        };
    }

    /** How many operations it touches. */
    public int operations() {
        return (int) occurrences.stream().map(Occurrence::operation).distinct().count();
    }

    /** The classes of the client that lose or gain something by it, nested ones with the ones around them. */
    public int classes() {
        return (int) java.union()
                .map(signature -> signature.owner().replaceAll("\\$.*", ""))
                .distinct()
                .count();
    }

    /** The same for the same change in any run, however many operations it touches and on whatever lines it stands. */
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

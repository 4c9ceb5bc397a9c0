package io.github.feishucodegen.diff.accept;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.rule.Impact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that users know and accept, or a pattern of such changes.
 *
 * @param rule the rule id; in a pattern it can have wildcards
 * @param element the changed element; in a pattern it can have wildcards
 * @param fingerprint the fingerprint of the change; another change of the same element has another one. Empty for a
 *     pattern
 * @param side the contract that the entry accepts changes of
 * @param reason why the change is accepted
 * @param expires the last day on which the entry is valid; null if it does not expire
 */
public record AcceptedChange(
        String rule,
        String element,
        String fingerprint,
        Side side,
        String reason,
        @Nullable LocalDate expires) {
    /** The contract that an entry accepts changes of. */
    public enum Side {
        /** Changes that break nothing in Java. */
        WIRE,
        /** Changes that are safe on the wire. */
        JAVA,
        BOTH;

        private boolean includes(Change change) {
            return switch (this) {
                case WIRE -> isHarmless(change, Contract.JAVA);
                case JAVA -> isHarmless(change, Contract.WIRE);
                case BOTH -> true;
            };
        }

        private static boolean isHarmless(Change change, Contract other) {
            return !change.contractImpact(other).isAtLeast(Impact.RISKY);
        }
    }

    /** An entry for one change. */
    public AcceptedChange(String rule, String element, String fingerprint, String reason, @Nullable LocalDate expires) {
        this(rule, element, fingerprint, Side.BOTH, reason, expires);
    }

    /** An entry for all changes that match. */
    public static AcceptedChange pattern(
            Wildcard rule, Wildcard element, Side side, String reason, @Nullable LocalDate expires) {
        return new AcceptedChange(rule.pattern(), element.pattern(), "", side, reason, expires);
    }

    /** Whether the entry can accept several changes. */
    public boolean isPattern() {
        return fingerprint.isEmpty();
    }

    boolean accepts(Change change) {
        if (isPattern()) {
            return new Wildcard(rule).matches(change.rule().id())
                    && new Wildcard(element).matches(change.element())
                    && side.includes(change);
        }
        return rule.equals(change.rule().id())
                && element.equals(change.element())
                && fingerprint.equals(change.fingerprint());
    }

    boolean isExpired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }
}

package io.github.feishucodegen.diff.accept;

import io.github.feishucodegen.diff.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that users know and accept.
 *
 * @param rule the rule id
 * @param element the changed element
 * @param fingerprint the fingerprint of the change; another change of the same element has another one
 * @param reason why the change is accepted
 * @param expires the last day on which the entry is valid; null if it does not expire
 */
public record AcceptedChange(
        String rule,
        String element,
        String fingerprint,
        String reason,
        @Nullable LocalDate expires) {
    boolean accepts(Change change) {
        return rule.equals(change.rule().id())
                && element.equals(change.element())
                && fingerprint.equals(change.fingerprint());
    }

    boolean isExpired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }
}

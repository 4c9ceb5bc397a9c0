package io.github.feishucodegen.diff.accept;

import io.github.feishucodegen.diff.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that is known and wanted.
 *
 * @param rule the rule's id, for people
 * @param element what changed, for people
 * @param fingerprint of rule, element and what it was and is: another change of the same element is another one
 * @param reason why it is accepted
 * @param expires the last day that the entry counts; null for ever
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

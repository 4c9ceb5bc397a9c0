package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/** The result of a correction: it was applied, it is redundant, or there is something wrong with it. */
sealed interface CorrectionResult {
    record Applied() implements CorrectionResult {}

    /** @param says what the pages already say, such as {@code 'body.id' is required} */
    record Redundant(String says) implements CorrectionResult {}

    /**
     * @param reason why the correction cannot be applied
     * @param near similar names that the author may have meant
     */
    record TargetNotFound(String reason, List<String> near) implements CorrectionResult {
        public TargetNotFound {
            near = List.copyOf(near);
        }
    }

    /**
     * No page describes the corrected operation or type.
     *
     * @param near similar names that the author may have meant
     * @param partial whether pages were left out that may have it
     */
    record NotDescribed(List<String> near, boolean partial) implements CorrectionResult {
        public NotDescribed {
            near = List.copyOf(near);
        }
    }

    /** @param first the location of another correction of the same thing */
    record Repeated(Location first) implements CorrectionResult {}

    CorrectionResult APPLIED = new Applied();

    /** Combines the results of one correction at several places. It is applied if it is applied at one of them. */
    default CorrectionResult or(CorrectionResult other) {
        if (this instanceof Applied || other instanceof TargetNotFound) {
            return this;
        }
        return other;
    }
}

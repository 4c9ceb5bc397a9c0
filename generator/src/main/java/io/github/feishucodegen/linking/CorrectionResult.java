package io.github.feishucodegen.linking;

import java.util.List;

/** What became of a correction. */
sealed interface CorrectionResult {
    record Applied() implements CorrectionResult {}

    /** @param says what the pages say themselves, such as {@code 'body.id' is required} */
    record Redundant(String says) implements CorrectionResult {}

    /**
     * @param reason why it cannot be applied
     * @param near what may have been meant
     */
    record TargetNotFound(String reason, List<String> near) implements CorrectionResult {
        public TargetNotFound {
            near = List.copyOf(near);
        }
    }

    CorrectionResult APPLIED = new Applied();

    /** Of a correction for several places: it is needed if it is at one of them. */
    default CorrectionResult or(CorrectionResult other) {
        if (this instanceof Applied || other instanceof TargetNotFound) {
            return this;
        }
        return other;
    }
}

package io.github.feishucodegen.linking;

import java.util.List;

/** The result of a correction: it was applied, it is redundant, or its target was not found. */
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

    CorrectionResult APPLIED = new Applied();

    /** Combines the results of one correction at several places. It is applied if it is applied at one of them. */
    default CorrectionResult or(CorrectionResult other) {
        if (this instanceof Applied || other instanceof TargetNotFound) {
            return this;
        }
        return other;
    }
}

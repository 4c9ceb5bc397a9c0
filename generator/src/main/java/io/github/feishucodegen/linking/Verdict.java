package io.github.feishucodegen.linking;

import java.util.List;

/** What became of a correction. */
sealed interface Verdict {
    record Applied() implements Verdict {}

    /** @param says what the pages say themselves, such as {@code 'body.id' is required} */
    record Superfluous(String says) implements Verdict {}

    /**
     * @param reason why it cannot be applied
     * @param near what may have been meant
     */
    record Homeless(String reason, List<String> near) implements Verdict {
        public Homeless {
            near = List.copyOf(near);
        }
    }

    Verdict APPLIED = new Applied();

    /** Of a correction for several places: it is needed if it is at one of them. */
    default Verdict or(Verdict other) {
        if (this instanceof Applied || other instanceof Homeless) {
            return this;
        }
        return other;
    }
}

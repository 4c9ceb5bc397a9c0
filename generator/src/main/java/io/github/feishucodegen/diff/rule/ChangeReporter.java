package io.github.feishucodegen.diff.rule;

import org.jspecify.annotations.Nullable;

/** Where a rule tells what it found about the part that it was shown. */
public interface ChangeReporter {
    /**
     * @param words what happened, to follow the name of the part: {@code became required}
     * @param before what it was, for people and for telling two changes of one part from each other
     * @param after what it is
     */
    void report(String words, @Nullable String before, @Nullable String after);

    /** A sink for what happened to a named type as a whole, wherever it stands. */
    ChangeReporter ofType(String name);
}

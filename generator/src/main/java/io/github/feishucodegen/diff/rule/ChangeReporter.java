package io.github.feishucodegen.diff.rule;

import org.jspecify.annotations.Nullable;

/** Receives the changes that a rule finds in the subject it was asked about. */
public interface ChangeReporter {
    /**
     * Reports one change of the subject.
     *
     * @param words the predicate of a sentence whose subject is the changed element: {@code became required}
     * @param before the old value for readers, null if there was none; it also tells two changes of one element
     *     apart
     * @param after the new value in the same form, null if there is none
     */
    void report(String words, @Nullable String before, @Nullable String after);

    /** A reporter for changes of a named type as a whole, at all of its places. */
    ChangeReporter ofType(String name);
}

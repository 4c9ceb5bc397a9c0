package io.github.feishucodegen.diff.rule;

/** Pages in two dialects, one of which does not say where fields stand. Found by comparing the two sides as a whole. */
final class NestingUndecided extends Rule {
    NestingUndecided() {
        super(
                "nesting-undecided",
                Impact.TEXT,
                "nesting-undecided",
                "The dialect of one side does not say where some fields stand.",
                "It is no change of the API: both sides have the same fields, and the places of one were inferred. Compare"
                        + " pages of a dialect that keeps nesting to be sure.");
    }
}

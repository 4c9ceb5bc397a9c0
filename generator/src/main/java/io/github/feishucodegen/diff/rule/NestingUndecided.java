package io.github.feishucodegen.diff.rule;

/**
 * The nesting of some fields differs only because the dialect of one snapshot does not state it. {@code Differ}
 * reports this for each such part of an operation; no method of this rule is called.
 */
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

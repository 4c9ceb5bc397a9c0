package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The request examples of an operation were changed. */
final class RequestExamplesChanged extends Rule {
    RequestExamplesChanged() {
        super(
                "request-examples-changed",
                Impact.TEXT,
                "request-examples-changed",
                "The examples of a request are other ones.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        String before = Words.examples(pair.before().requestExamples());
        String after = Words.examples(pair.after().requestExamples());
        Words.report(reporter, "has other examples of its request", before, after);
    }
}

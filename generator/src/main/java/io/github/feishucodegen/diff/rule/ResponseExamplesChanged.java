package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The response examples of an operation were changed. */
final class ResponseExamplesChanged extends Rule {
    ResponseExamplesChanged() {
        super(
                "response-examples-changed",
                Impact.TEXT,
                "response-examples-changed",
                "The examples of a response are other ones.",
                "Nothing has to be done.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        String before = Words.examples(pair.before().responseExamples());
        String after = Words.examples(pair.after().responseExamples());
        Words.report(reporter, "has other examples of its response", before, after);
    }
}

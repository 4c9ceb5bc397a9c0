package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** An operation was deprecated. */
final class OperationDeprecated extends Rule {
    OperationDeprecated() {
        super(
                "operation-deprecated",
                Impact.SAFE,
                "operation-deprecation-withdrawn",
                "An operation is deprecated now.",
                "It works for the time being. Compilers warn of its method; its page names what replaces it.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        if (!pair.before().deprecated() && pair.after().deprecated()) {
            reporter.report("is deprecated now", null, null);
        }
    }

    @Override
    public boolean warnsCompilers() {
        return true;
    }
}

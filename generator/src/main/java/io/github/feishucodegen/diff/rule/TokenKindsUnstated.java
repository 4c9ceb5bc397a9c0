package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The kinds of access token were removed from the page of an operation. */
final class TokenKindsUnstated extends Rule {
    TokenKindsUnstated() {
        super(
                "token-kinds-unstated",
                Impact.SAFE,
                "token-kinds-stated",
                "The page no longer says which kinds of access token an operation takes.",
                "Nothing is promised any more; calls go on as before.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts kinds = Facts.of(pair.before().tokens(), pair.after().tokens());
        if (kinds.unstated()) {
            reporter.report("no longer says which kinds of access token it takes", kinds.removedInWords(), null);
        }
    }
}

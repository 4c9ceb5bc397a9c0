package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** The kinds of access token were added to the page of an operation that stated none. */
final class TokenKindsStated extends Rule {
    TokenKindsStated() {
        super(
                "token-kinds-stated",
                Impact.RISKY,
                "token-kinds-unstated",
                "The page says now which kinds of access token an operation takes.",
                "Calls with other kinds may be refused; before, nothing was said.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts kinds = Facts.of(pair.before().tokens(), pair.after().tokens());
        if (kinds.stated()) {
            reporter.report("says now which kinds of access token it takes", null, kinds.addedInWords());
        }
    }
}

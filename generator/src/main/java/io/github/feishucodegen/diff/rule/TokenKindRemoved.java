package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** A kind of access token that an operation accepted was removed. */
final class TokenKindRemoved extends Rule {
    TokenKindRemoved() {
        super(
                "token-kind-removed",
                Impact.BREAKING,
                "token-kind-added",
                "An operation no longer takes one of its kinds of access token.",
                "Calls with tokens of that kind are refused from now on. The client picks another kind once it is generated anew.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts kinds = Facts.of(pair.before().tokens(), pair.after().tokens());
        if (kinds.bothStated() && !kinds.removed().isEmpty()) {
            reporter.report("no longer takes a kind of access token", kinds.removedInWords(), null);
        }
    }
}

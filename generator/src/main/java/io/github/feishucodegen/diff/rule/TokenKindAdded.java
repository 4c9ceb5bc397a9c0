package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.OperationPair;

/** A kind of access token that an operation accepts was added. */
final class TokenKindAdded extends Rule {
    TokenKindAdded() {
        super(
                "token-kind-added",
                Impact.SAFE,
                "token-kind-removed",
                "An operation takes one more kind of access token.",
                "Callers may use another kind of token. The client accepts it once it is generated anew.");
    }

    @Override
    void operation(OperationPair pair, ChangeReporter reporter) {
        Facts kinds = Facts.of(pair.before().tokens(), pair.after().tokens());
        if (kinds.bothStated() && !kinds.added().isEmpty()) {
            reporter.report("takes one more kind of access token", null, kinds.addedInWords());
        }
    }
}

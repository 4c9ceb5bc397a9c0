package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Facts.gained;
import static io.github.feishucodegen.diff.rule.Facts.lost;
import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.OperationPair;
import java.util.List;

/** Rules about who may call an operation: kinds of apps and of access tokens. */
final class AccessRules {
    static final List<Rule> TABLE = List.of(
            row("app-type-added", SAFE, "app-type-removed")
                    .summary("An operation takes one more kind of app.")
                    .explanation("More kinds of apps may call it.")
                    .operations(gained(AccessRules::appTypes, Facts::isExtended, "takes one more kind of app")),
            row("app-type-removed", BREAKING, "app-type-added")
                    .takesAway()
                    .summary("An operation no longer takes one of its kinds of app.")
                    .explanation("The server refuses apps of that kind.")
                    .operations(lost(AccessRules::appTypes, Facts::isReduced, "no longer takes a kind of app")),
            row("app-types-stated", RISKY, "app-types-unstated")
                    .summary("The page now says which kinds of app an operation takes.")
                    .explanation("The server may refuse apps of other kinds. The old page did not mention them.")
                    .operations(gained(AccessRules::appTypes, Facts::isStated, "says now which kinds of app it takes")),
            row("app-types-unstated", SAFE, "app-types-stated")
                    .summary("The page no longer says which kinds of app an operation takes.")
                    .explanation("The page no longer promises anything. Calls work as before.")
                    .operations(lost(
                            AccessRules::appTypes, Facts::isUnstated, "no longer says which kinds of app it takes")),
            row("token-kind-added", SAFE, "token-kind-removed")
                    .summary("An operation takes one more kind of access token.")
                    .explanation("Callers may use another kind of token. The client accepts it after it is generated "
                            + "again.")
                    .operations(gained(AccessRules::tokens, Facts::isExtended, "takes one more kind of access token")),
            row("token-kind-removed", BREAKING, "token-kind-added")
                    .takesAway()
                    .summary("An operation no longer takes one of its kinds of access token.")
                    .explanation("The server refuses calls with tokens of that kind. The client picks another kind "
                            + "after it is generated again.")
                    .operations(lost(AccessRules::tokens, Facts::isReduced, "no longer takes a kind of access token")),
            row("token-kinds-stated", RISKY, "token-kinds-unstated")
                    .summary("The page now says which kinds of access token an operation takes.")
                    .explanation("The server may refuse calls with other kinds. The old page did not mention them.")
                    .operations(gained(
                            AccessRules::tokens, Facts::isStated, "says now which kinds of access token it takes")),
            row("token-kinds-unstated", SAFE, "token-kinds-stated")
                    .summary("The page no longer says which kinds of access token an operation takes.")
                    .explanation("The page no longer promises anything. Calls work as before.")
                    .operations(lost(
                            AccessRules::tokens,
                            Facts::isUnstated,
                            "no longer says which kinds of access token it takes")));

    private AccessRules() {}

    private static Facts appTypes(OperationPair pair) {
        return Facts.of(pair.before().appTypes(), pair.after().appTypes());
    }

    private static Facts tokens(OperationPair pair) {
        return Facts.of(pair.before().tokens(), pair.after().tokens());
    }
}

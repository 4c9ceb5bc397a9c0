package io.github.feishucodegen.diff.rule;

import static io.github.feishucodegen.diff.rule.Facts.gained;
import static io.github.feishucodegen.diff.rule.Facts.lost;
import static io.github.feishucodegen.diff.rule.Impact.BREAKING;
import static io.github.feishucodegen.diff.rule.Impact.RISKY;
import static io.github.feishucodegen.diff.rule.Impact.SAFE;
import static io.github.feishucodegen.diff.rule.Row.row;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.Row.Check;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.ScopeRequirement;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules about the scopes that an app needs. */
final class ScopeRules {
    static final List<Rule> OF_OPERATIONS = List.of(
            row("scope-alternative-added", SAFE, "scope-alternative-removed")
                    .summary("One more scope permits an operation.")
                    .explanation("An app needs only one of the scopes, so apps that have one work as before.")
                    .operations(gained(
                            pair -> ofCalls(pair).alternatives(),
                            Facts::isExtended,
                            "can be called with one more scope")),
            row("scope-alternative-removed", BREAKING, "scope-alternative-added")
                    .takesAway()
                    .summary("A scope no longer permits an operation.")
                    .explanation("The server refuses apps that have only this scope. Apply for one of the others.")
                    .operations(lost(
                            pair -> ofCalls(pair).alternatives(),
                            Facts::isReduced,
                            "can no longer be called with a scope")),
            row("scopes-required", BREAKING, "scopes-no-longer-required")
                    .summary("An operation that needed no scope now needs one.")
                    .explanation("The server refuses apps that have none of the scopes. Apply for one.")
                    .operations(gained(pair -> ofCalls(pair).ids(), Facts::isStated, "needs a scope now")),
            row("scopes-no-longer-required", SAFE, "scopes-required")
                    .takesAway()
                    .summary("An operation no longer needs a scope.")
                    .explanation("Callers have nothing to do.")
                    .operations(lost(pair -> ofCalls(pair).ids(), Facts::isUnstated, "needs no scope any more")),
            row("needed-scope-added", BREAKING, "needed-scope-removed")
                    .summary("An operation that needs all of its scopes needs one more.")
                    .explanation("The server refuses apps without it. Apply for it.")
                    .operations(gained(pair -> ofCalls(pair).needed(), Facts::isExtended, "needs one more scope")),
            row("needed-scope-removed", SAFE, "needed-scope-added")
                    .takesAway()
                    .summary("An operation that needs all of its scopes no longer needs one of them.")
                    .explanation("Callers have nothing to do.")
                    .operations(lost(pair -> ofCalls(pair).needed(), Facts::isReduced, "no longer needs a scope")),
            row("scopes-all-required", BREAKING, "scopes-one-required")
                    .summary("An operation needs all of its scopes. One was enough.")
                    .explanation("The server refuses apps that lack one of them. Apply for all.")
                    .operations(requirement(ScopeRules::ofCalls, ScopeRequirement.ALL, "needs all of its scopes now")),
            row("scopes-one-required", SAFE, "scopes-all-required")
                    .summary("One of its scopes is enough for an operation. All were needed.")
                    .explanation("Callers have nothing to do.")
                    .operations(
                            requirement(ScopeRules::ofCalls, ScopeRequirement.ANY, "needs only one of its scopes now")),
            row("field-scope-added", RISKY, "field-scope-removed")
                    .summary("Some fields of an operation need one more scope.")
                    .explanation("Responses may lack these fields until the app has the scope.")
                    .operations(
                            gained(ScopeRules::ofKnownFields, Facts::hasAdded, "has fields that need one more scope")),
            row("field-scope-came-with-field", SAFE, "field-scope-removed")
                    .summary("A new field of an operation needs a scope.")
                    .explanation("Nobody uses the field yet. To get it, apply for the scope.")
                    .operations(gained(ScopeRules::ofNewFields, Facts::hasAdded, "has a new field that needs a scope")),
            row("scope-combination-added", RISKY, "scope-combination-removed")
                    .summary("The page names a scope that some calls need together with another one.")
                    .explanation("It is no further alternative. Read the note of the page: apps that make such calls "
                            + "need both scopes.")
                    .operations(gained(
                            pair -> ofCalls(pair).additional(),
                            Facts::hasAdded,
                            "names a scope that is needed together with another one")),
            row("scope-combination-removed", SAFE, "scope-combination-added")
                    .takesAway()
                    .summary("The page no longer names a scope that some calls needed together with another one.")
                    .explanation("Callers have nothing to do.")
                    .operations(lost(
                            pair -> ofCalls(pair).additional(),
                            Facts::hasRemoved,
                            "no longer names a scope that was needed together with another one")),
            row("field-scope-removed", SAFE, "field-scope-added")
                    .takesAway()
                    .summary("Some fields of an operation no longer need one of their scopes.")
                    .explanation("Callers have nothing to do.")
                    .operations(lost(
                            ScopeRules::ofAllFields, Facts::hasRemoved, "has fields that no longer need a scope")));

    static final List<Rule> OF_FIELDS = List.of(
            row("request-field-scope-added", RISKY, "request-field-scope-removed")
                    .summary("A field of a request needs one more scope.")
                    .explanation("The server may refuse values of the field until the app has the scope.")
                    .fields(gained(ofFields(FieldPair::inRequest), Facts::hasAdded, "needs one more scope")),
            row("request-field-scope-removed", SAFE, "request-field-scope-added")
                    .takesAway()
                    .summary("A field of a request no longer needs one of its scopes.")
                    .explanation("Callers have nothing to do.")
                    .fields(lost(ofFields(FieldPair::inRequest), Facts::hasRemoved, "no longer needs a scope")),
            row("response-field-scope-added", RISKY, "response-field-scope-removed")
                    .summary("A field of a response needs one more scope.")
                    .explanation("The server leaves the field out until the app has the scope.")
                    .fields(gained(ofFields(FieldPair::inResponse), Facts::hasAdded, "needs one more scope")),
            row("response-field-scope-removed", SAFE, "response-field-scope-added")
                    .takesAway()
                    .summary("A field of a response no longer needs one of its scopes.")
                    .explanation("Callers have nothing to do.")
                    .fields(lost(ofFields(FieldPair::inResponse), Facts::hasRemoved, "no longer needs a scope")));

    private ScopeRules() {}

    private static ScopeSets ofCalls(OperationPair pair) {
        Operation before = pair.before();
        Operation after = pair.after();
        return ScopeSets.of(before.scopes(), before.scopeRequirement(), after.scopes(), after.scopeRequirement());
    }

    /** A check that reports a change to a requirement, with the scopes that need it. */
    static <T> Check<T> requirement(Function<T, ScopeSets> scopes, ScopeRequirement requirement, String words) {
        return (part, reporter) -> {
            if (scopes.apply(part).becomes(requirement)) {
                ScopeSets sets = scopes.apply(part);
                reporter.report(words, text(sets.old()), text(sets.now()));
            }
        };
    }

    private static String text(ScopeRequirement requirement) {
        return requirement == ScopeRequirement.ALL ? "all scopes" : "any scope";
    }

    /** The scopes of fields, without those that came together with their field. */
    private static Facts ofKnownFields(OperationPair pair) {
        Facts all = ofAllFields(pair);
        return all.without(FieldScopes.ofNewFields(pair));
    }

    /** Only the scopes that came together with their field. */
    private static Facts ofNewFields(OperationPair pair) {
        return Facts.gainedOnly(FieldScopes.ofNewFields(pair));
    }

    private static Facts ofAllFields(OperationPair pair) {
        return Facts.ofScopes(pair.before().fieldScopes(), pair.after().fieldScopes());
    }

    private static Function<FieldPair, Facts> ofFields(Predicate<FieldPair> part) {
        return pair -> part.test(pair)
                ? Facts.ofScopes(pair.before().scopes(), pair.after().scopes())
                : Facts.ofScopes(List.of(), List.of());
    }
}

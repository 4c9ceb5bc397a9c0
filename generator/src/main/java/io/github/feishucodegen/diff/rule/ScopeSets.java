package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import java.util.List;

/**
 * The scopes of an operation or an event in both snapshots, without the additional ones.
 *
 * @param ids the ids of the scopes
 * @param additional the ids of the scopes that some calls need in addition
 */
record ScopeSets(Facts ids, Facts additional, ScopeRequirement old, ScopeRequirement now) {
    static ScopeSets of(List<Scope> before, ScopeRequirement old, List<Scope> after, ScopeRequirement now) {
        return new ScopeSets(
                Facts.ofScopes(some(before, false), some(after, false)),
                Facts.ofScopes(some(before, true), some(after, true)),
                old,
                now);
    }

    private static List<Scope> some(List<Scope> scopes, boolean additional) {
        return scopes.stream().filter(scope -> scope.additional() == additional).toList();
    }

    /** The scopes as alternatives; nothing if a page says that all are needed. */
    Facts alternatives() {
        return isCumulative() ? Facts.ofScopes(List.of(), List.of()) : ids;
    }

    /** The scopes of which all are needed; nothing if both pages say that one is enough. */
    Facts needed() {
        return isCumulative() ? ids : Facts.ofScopes(List.of(), List.of());
    }

    /** Whether the requirement of several scopes changes to this one. */
    boolean becomes(ScopeRequirement requirement) {
        return old != requirement && now == requirement && ids.isOfSeveral();
    }

    private boolean isCumulative() {
        return old == ScopeRequirement.ALL || now == ScopeRequirement.ALL;
    }
}

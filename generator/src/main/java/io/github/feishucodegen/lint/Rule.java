package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Severity;

/** A rule: one kind of fault that documentation can have. */
public sealed interface Rule permits ExampleRule, UnexplainedType, CollectedRule {
    /** The id in kebab case. It stays the same from release to release. */
    String id();

    Severity severity();

    /** The fault, as one sentence. */
    String summary();

    /** What an author can do about it, as one sentence. */
    String advice();
}

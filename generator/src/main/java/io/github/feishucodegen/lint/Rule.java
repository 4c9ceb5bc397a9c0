package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Severity;

/** One kind of fault that documentation can have. */
public sealed interface Rule permits ExampleRule, UnexplainedType, CollectedRule {
    /** Stable from release to release, in kebab case. */
    String id();

    Severity severity();

    /** What the fault is, as one sentence. */
    String summary();

    /** What an author can do about it, as one sentence. */
    String advice();
}

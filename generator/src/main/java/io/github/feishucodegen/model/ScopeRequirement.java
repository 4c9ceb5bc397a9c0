package io.github.feishucodegen.model;

/** How many of its scopes an operation or an event needs. Additional scopes do not count. */
public enum ScopeRequirement {
    /** One of the scopes is enough. */
    ANY,
    /** An app needs every one of the scopes. */
    ALL
}

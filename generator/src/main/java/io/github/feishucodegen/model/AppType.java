package io.github.feishucodegen.model;

/** The kinds of app that may call an operation. */
public enum AppType {
    /** An app that a tenant builds for its own use. */
    CUSTOM,
    /** An app that the platform's store offers. */
    STORE
}

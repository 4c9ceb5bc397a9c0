package io.github.feishucodegen.model;

/** The kinds of app that may call an operation. */
public enum AppType {
    /** Built by a tenant for itself. */
    CUSTOM,
    /** Offered in the platform's store. */
    STORE
}

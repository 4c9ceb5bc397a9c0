package io.github.feishucodegen.model;

/** The kinds of access token. */
public enum TokenKind {
    TENANT,
    USER,
    APP
}

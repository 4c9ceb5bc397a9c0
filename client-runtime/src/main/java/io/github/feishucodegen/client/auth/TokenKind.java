package io.github.feishucodegen.client.auth;

/** The kinds of access token. */
public enum TokenKind {
    /** Acts as the app within a tenant. */
    TENANT,
    /** Acts as a user; only the user's consent gives one, so a caller has to pass it. */
    USER,
    /** Acts as the app itself. */
    APP
}

package io.github.feishucodegen.client.auth;

/** The kinds of access token. */
public enum TokenKind {
    /** Acts as the app within a tenant. */
    TENANT,
    /**
     * Acts as a user. It requires the user's consent: the caller passes such a token, or a code from the user's
     * login.
     */
    USER,
    /** Acts as the app itself. */
    APP
}

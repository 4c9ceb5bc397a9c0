package io.github.feishucodegen.client.auth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a token in a cache. */
public final class TokenKey {
    private final String baseUrl;
    private final String appId;
    private final TokenKind kind;
    private final String subject;

    /**
     * @param baseUrl the base URL of the platform
     * @param appId the id of the app
     * @param kind the kind of token
     * @param subject the tenant key, or the caller's name for a user; empty if the app alone determines the token
     */
    public TokenKey(String baseUrl, String appId, TokenKind kind, String subject) {
        this.baseUrl = baseUrl;
        this.appId = appId;
        this.kind = kind;
        this.subject = subject;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public String appId() {
        return appId;
    }

    public TokenKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenKey
                && baseUrl.equals(((TokenKey) other).baseUrl)
                && appId.equals(((TokenKey) other).appId)
                && kind == ((TokenKey) other).kind
                && subject.equals(((TokenKey) other).subject);
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseUrl, appId, kind, subject);
    }

    /** Kind, app and base URL; not the subject, which may be a person. */
    @Override
    public String toString() {
        return kind + " token of " + appId + " at " + baseUrl;
    }
}

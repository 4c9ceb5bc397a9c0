package io.github.feishucodegen.client.auth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a fetched token is for. */
public final class TokenKey {
    private final String baseUrl;
    private final String appId;
    private final TokenKind kind;

    public TokenKey(String baseUrl, String appId, TokenKind kind) {
        this.baseUrl = baseUrl;
        this.appId = appId;
        this.kind = kind;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenKey
                && baseUrl.equals(((TokenKey) other).baseUrl)
                && appId.equals(((TokenKey) other).appId)
                && kind == ((TokenKey) other).kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseUrl, appId, kind);
    }

    @Override
    public String toString() {
        return kind + " token of " + appId + " at " + baseUrl;
    }
}

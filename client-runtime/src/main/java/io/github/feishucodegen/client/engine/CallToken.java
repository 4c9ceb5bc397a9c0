package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.TokenKey;
import io.github.feishucodegen.client.http.Deadline;
import org.jspecify.annotations.Nullable;

/** The fetched token of one call, for all its attempts. Not safe for use by several threads at once. */
final class CallToken {
    private final AppTokens tokens;
    private final TokenKey key;
    /** The token of the first attempt. It is used even if it has expired by then: some tokens expire at once. */
    private @Nullable AccessToken first;

    private boolean renewed;

    private CallToken(AppTokens tokens, TokenKey key, AccessToken first) {
        this.tokens = tokens;
        this.key = key;
        this.first = first;
    }

    static CallToken fetched(AppTokens tokens, TokenKey key, Deadline deadline) {
        return new CallToken(tokens, key, tokens.get(key, null, deadline));
    }

    /** The token of the next attempt. */
    AccessToken next(Deadline deadline) {
        AccessToken token = first == null ? tokens.get(key, null, deadline) : first;
        first = null;
        return token;
    }

    /** Whether the token may be renewed: once for all attempts of the call. */
    boolean isRenewable() {
        return !renewed;
    }

    /** A new token in place of one that the platform refused. */
    AccessToken renewed(AccessToken refused, Deadline deadline) {
        renewed = true;
        return tokens.get(key, refused, deadline);
    }

    /** The kind and the owner of the token; not its value. */
    @Override
    public String toString() {
        return key.toString();
    }
}

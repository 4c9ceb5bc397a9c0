package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.auth.AccessToken;
import io.github.feishucodegen.client.auth.TokenKey;
import org.jspecify.annotations.Nullable;

/** A call as it passes through the chain. The steps add its token. Immutable. */
public final class Exchange {
    private final Call call;
    private final @Nullable TokenKey key;
    private final @Nullable CallToken token;
    private final @Nullable String accessToken;
    private final @Nullable RequestCounter requests;

    private Exchange(
            Call call,
            @Nullable TokenKey key,
            @Nullable CallToken token,
            @Nullable String accessToken,
            @Nullable RequestCounter requests) {
        this.call = call;
        this.key = key;
        this.token = token;
        this.accessToken = accessToken;
        this.requests = requests;
    }

    /** A call without a token. */
    public static Exchange of(Call call) {
        return new Exchange(call, null, null, null, null);
    }

    /** The same call with a token from the caller. */
    public Exchange with(String token) {
        return new Exchange(call, null, null, token, requests);
    }

    /** The same call with a token that the chain fetches. */
    public Exchange with(TokenKey fetched) {
        return new Exchange(call, fetched, null, null, requests);
    }

    Exchange with(CallToken token) {
        return new Exchange(call, key, token, null, requests);
    }

    Exchange with(AccessToken sent) {
        return new Exchange(call, key, token, sent.value(), requests);
    }

    /** The same call, whose requests are counted. */
    public Exchange counted(RequestCounter counter) {
        return new Exchange(call, key, token, accessToken, counter);
    }

    /** The name of the call in messages and logs. */
    public String name() {
        return call.name();
    }

    /** Counts one request, if somebody wants to know their number. */
    void countRequest() {
        if (requests != null) {
            requests.add();
        }
    }

    Call call() {
        return call;
    }

    /** The key of the token to fetch; null if none is fetched. */
    @Nullable
    TokenKey key() {
        return key;
    }

    /** The fetched token; null before it is fetched, or if none is. */
    @Nullable
    CallToken token() {
        return token;
    }

    /** The value to send; null for none. */
    @Nullable
    String accessToken() {
        return accessToken;
    }
}

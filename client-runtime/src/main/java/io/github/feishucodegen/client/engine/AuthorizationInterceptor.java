package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.auth.TokenKey;

/** Gets the token of a call, if the client has to fetch it, before the first attempt. */
final class AuthorizationInterceptor implements CallInterceptor {
    private final AppTokens tokens;

    AuthorizationInterceptor(AppTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ReceivedResponse intercept(Exchange exchange, CallHandler next) {
        TokenKey key = exchange.key();
        return next.handle(
                key == null
                        ? exchange
                        : exchange.with(
                                CallToken.fetched(tokens, key, exchange.call().deadline())));
    }
}

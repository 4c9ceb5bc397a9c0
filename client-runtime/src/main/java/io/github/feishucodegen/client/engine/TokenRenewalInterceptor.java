package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.auth.AccessToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the fetched token to each attempt. If the platform refuses the token, the attempt is sent with a new one. */
final class TokenRenewalInterceptor implements CallInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(TokenRenewalInterceptor.class);

    @Override
    public ReceivedResponse intercept(Exchange exchange, CallHandler next) {
        CallToken token = exchange.token();
        if (token == null) {
            return next.handle(exchange);
        }
        Call call = exchange.call();
        AccessToken sent = token.next(call.deadline());
        ReceivedResponse answer = next.handle(exchange.with(sent));
        if (!token.isRenewable() || !AppTokens.REFUSED.contains((int) answer.code())) {
            return answer;
        }
        LOG.debug("{}: the platform refuses the {}", call.name(), token);
        return next.handle(exchange.with(token.renewed(sent, call.deadline())));
    }
}

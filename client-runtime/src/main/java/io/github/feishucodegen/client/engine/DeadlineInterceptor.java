package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.RequestTimeoutException;

/** Sends nothing after the deadline of the call. */
final class DeadlineInterceptor implements CallInterceptor {
    @Override
    public ReceivedResponse intercept(Exchange exchange, CallHandler next) {
        if (exchange.call().deadline().isOver()) {
            throw new RequestTimeoutException(exchange.call().name() + " timed out before it was sent", null, false);
        }
        return next.handle(exchange);
    }
}

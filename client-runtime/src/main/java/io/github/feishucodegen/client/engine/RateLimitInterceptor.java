package io.github.feishucodegen.client.engine;

/** Delays requests so that they keep to the documented rate limits of their operation, for each tenant. */
final class RateLimitInterceptor implements CallInterceptor {
    private final CallLimiter limiter;

    RateLimitInterceptor(CallLimiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public ReceivedResponse intercept(Exchange exchange, CallHandler next) {
        Call call = exchange.call();
        if (!call.rateLimits().isEmpty()) {
            limiter.await(call.operation() + " " + call.tenant(), call.rateLimits(), call.deadline());
        }
        return next.handle(exchange);
    }
}

package io.github.feishucodegen.client.engine;

/**
 * One step of the chain that carries out calls. The step passes the call on, changed or not, any number of times.
 * Safe for use by many threads.
 */
@FunctionalInterface
interface CallInterceptor {
    /** Passes every call on unchanged. */
    CallInterceptor NONE = (exchange, next) -> next.handle(exchange);

    /** @param next the steps after this one */
    ReceivedResponse intercept(Exchange exchange, CallHandler next);
}

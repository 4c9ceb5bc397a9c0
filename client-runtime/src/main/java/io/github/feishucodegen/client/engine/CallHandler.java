package io.github.feishucodegen.client.engine;

/** The chain from one step on: it carries out a call. Safe for use by many threads. */
@FunctionalInterface
public interface CallHandler {
    /**
     * The response of the call.
     *
     * @throws io.github.feishucodegen.client.error.FeishuException if no complete response arrives
     */
    ReceivedResponse handle(Exchange exchange);

    /** The chain that begins with this step. */
    default CallHandler after(CallInterceptor step) {
        return exchange -> step.intercept(exchange, this);
    }
}

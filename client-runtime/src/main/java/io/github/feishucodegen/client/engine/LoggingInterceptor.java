package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.error.TransportException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each request and its result at {@code DEBUG}, without anything that may be secret. */
final class LoggingInterceptor implements CallInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingInterceptor.class);

    private final String baseUrl;

    LoggingInterceptor(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public ReceivedResponse intercept(Exchange exchange, CallHandler next) {
        if (!LOG.isDebugEnabled()) {
            return next.handle(exchange);
        }
        String name = exchange.call().name();
        long start = System.nanoTime();
        LOG.debug("{}: sent to {}", name, baseUrl);
        try {
            ReceivedResponse answer = next.handle(exchange);
            LOG.debug(
                    "{}: HTTP {}, {} bytes, {} ms, log id {}",
                    name,
                    answer.status(),
                    answer.body().length(),
                    millisSince(start),
                    answer.logId());
            return answer;
        } catch (TransportException e) {
            LOG.debug("{}: {} after {} ms", name, e.getClass().getSimpleName(), millisSince(start));
            throw e;
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}

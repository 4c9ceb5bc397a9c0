package io.github.feishucodegen.client.retry;

import io.github.feishucodegen.client.http.BufferedResponse;
import java.util.Set;

/** One way to get an answer, which may be gone several times. */
public interface Attempt {
    /** @throws io.github.feishucodegen.client.error.TransportException if no whole answer came */
    BufferedResponse send();

    /** Whether it does no harm if the server acts on it twice. */
    boolean isSafe();

    /** Codes by which this operation says that it was called too often, beside the platform's own. */
    default Set<Integer> busyCodes() {
        return Set.of();
    }
}

package io.github.feishucodegen.client.engine;

import java.util.Set;

/** A request that can be sent more than once. */
public interface Attempt {
    /**
     * Sends the request once.
     *
     * @throws io.github.feishucodegen.client.error.TransportException if no complete response arrives
     */
    BufferedResponse send();

    /** Whether the request may be repeated although the server may have acted on it. */
    boolean isSafe();

    /** The codes with which this operation reports too many calls, in addition to the platform's general ones. */
    default Set<Integer> busyCodes() {
        return Set.of();
    }
}

package io.github.feishucodegen.client.event;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Receives the decrypted, verified payloads of events and callbacks, from webhooks and from long connections. Implementations
 * are called from several threads.
 */
@FunctionalInterface
public interface PayloadReceiver {
    /**
     * Handles one payload.
     *
     * @param payload the JSON of an event or callback, in UTF-8
     * @return the JSON that answers a callback, empty for an event. The stage fails if the handler fails.
     */
    CompletionStage<Optional<byte[]>> receive(byte[] payload);
}

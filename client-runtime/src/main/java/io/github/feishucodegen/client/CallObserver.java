package io.github.feishucodegen.client;

/**
 * Follows calls from their begin to their end, for metrics and tracing. Implementations are safe for use by many threads.
 * Their exceptions are logged and have no other effect on a call.
 */
@FunctionalInterface
public interface CallObserver {
    /**
     * A call begins. The thread that begins a call also ends it.
     *
     * @param call the operation id, such as {@code im.v1.message.create}; method and path of a call without generated
     *     code
     */
    Observation begin(String call);

    /** The observation of one call. */
    interface Observation {
        /** The call ended. */
        void end(CallResult result);
    }
}

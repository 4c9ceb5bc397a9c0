package io.github.feishucodegen.client.longconnection;

/** The state of a long connection. */
public enum LongConnectionState {
    /** It was not started. */
    NEW,
    /** It asks for an endpoint or shakes hands. */
    CONNECTING,
    /** It receives payloads. */
    CONNECTED,
    /** It has no connection, and waits before the next attempt. */
    WAITING,
    /** {@code close()} was called. It finishes the payloads that it has received. */
    CLOSING,
    /** It ended because {@code close()} was called. */
    CLOSED,
    /** It ended because the platform refused it for good, or because all attempts failed. */
    FAILED;

    /** Whether this state is the last one. */
    public boolean isFinal() {
        return this == CLOSED || this == FAILED;
    }
}

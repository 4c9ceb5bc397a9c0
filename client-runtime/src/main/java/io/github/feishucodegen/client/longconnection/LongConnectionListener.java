package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.FeishuException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Receives what happens to a long connection, for health checks and metrics. Exceptions of its methods are logged and have
 * no other effect. The methods return soon: they are called by the threads that keep the connection.
 */
public interface LongConnectionListener {
    /**
     * The state has changed.
     *
     * @param cause why a connection or an attempt ended; null if nothing failed
     */
    default void onState(LongConnectionState previous, LongConnectionState current, @Nullable FeishuException cause) {}

    /** A payload was answered. */
    default void onAnswer(AnsweredPayload payload) {}

    /** The platform has answered a ping. */
    default void onPong(Duration roundTrip) {}
}

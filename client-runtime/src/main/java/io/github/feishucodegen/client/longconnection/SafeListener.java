package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.FeishuException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the app's listener, whose exceptions must not end a connection. */
final class SafeListener implements LongConnectionListener {
    private static final Logger LOG = LoggerFactory.getLogger(LongConnection.class);

    private final LongConnectionListener listener;

    SafeListener(LongConnectionListener listener) {
        this.listener = listener;
    }

    @Override
    public void onState(LongConnectionState previous, LongConnectionState current, @Nullable FeishuException cause) {
        call(() -> listener.onState(previous, current, cause));
    }

    @Override
    public void onAnswer(AnsweredPayload payload) {
        call(() -> listener.onAnswer(payload));
    }

    @Override
    public void onPong(Duration roundTrip) {
        call(() -> listener.onPong(roundTrip));
    }

    private static void call(Runnable method) {
        Callbacks.enter();
        try {
            method.run();
        } catch (RuntimeException e) {
            LOG.warn("the listener failed with {}", e.getClass().getName());
        } finally {
            Callbacks.leave();
        }
    }
}

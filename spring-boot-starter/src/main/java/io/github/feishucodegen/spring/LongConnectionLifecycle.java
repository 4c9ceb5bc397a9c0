package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.longconnection.LongConnection;
import org.springframework.context.SmartLifecycle;

/** Opens the long connection after all beans were created, and closes it before they are destroyed. */
final class LongConnectionLifecycle implements SmartLifecycle {
    private final LongConnection connection;
    private volatile boolean running;

    LongConnectionLifecycle(LongConnection connection) {
        this.connection = connection;
    }

    @Override
    public void start() {
        connection.start();
        running = true;
    }

    /** Waits for the payloads that were received. */
    @Override
    public void stop() {
        running = false;
        connection.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

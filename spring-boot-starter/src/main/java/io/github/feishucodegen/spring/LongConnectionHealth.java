package io.github.feishucodegen.spring;

import io.github.feishucodegen.client.longconnection.LongConnection;
import io.github.feishucodegen.client.longconnection.LongConnectionMetrics;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Up while the long connection receives events. Out of service while it connects again, and down when it ended for good,
 * because only then a restart of the application may help.
 */
final class LongConnectionHealth extends AbstractHealthIndicator {
    private final LongConnection connection;

    LongConnectionHealth(LongConnection connection) {
        super("The state of the long connection cannot be read");
        this.connection = connection;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        LongConnectionMetrics metrics = connection.metrics();
        health.status(status())
                .withDetail("state", connection.state())
                .withDetail("connections", metrics.connections())
                .withDetail("handled", metrics.handled())
                .withDetail("failed", metrics.failed())
                .withDetail("pending", metrics.pending());
    }

    private Status status() {
        return switch (connection.state()) {
            case CONNECTED -> Status.UP;
            case NEW, CONNECTING, WAITING, CLOSING -> Status.OUT_OF_SERVICE;
            case CLOSED, FAILED -> Status.DOWN;
        };
    }
}

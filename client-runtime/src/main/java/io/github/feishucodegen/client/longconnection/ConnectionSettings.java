package io.github.feishucodegen.client.longconnection;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What the platform asks of a connection, within bounds that no platform needs to exceed. Immutable. */
final class ConnectionSettings {
    static final ConnectionSettings DEFAULT =
            new ConnectionSettings(-1, Duration.ofMinutes(2), Duration.ofSeconds(30), Duration.ofMinutes(2));

    private static final Duration SHORTEST_PING = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The most attempts to connect again; negative for any number. */
    final int reconnectCount;
    /** The wait between two attempts. */
    final Duration reconnectInterval;
    /** The longest random wait before the first attempt. */
    final Duration reconnectNonce;

    final Duration pingInterval;

    private ConnectionSettings(
            int reconnectCount, Duration reconnectInterval, Duration reconnectNonce, Duration pingInterval) {
        this.reconnectCount = reconnectCount;
        this.reconnectInterval = reconnectInterval;
        this.reconnectNonce = reconnectNonce;
        this.pingInterval = pingInterval;
    }

    /** These settings, replaced by those that the JSON has. Values that make no sense are ignored. */
    ConnectionSettings with(JsonNode json) {
        JsonNode count = json.path("ReconnectCount");
        Duration ping = seconds(json.path("PingInterval"), pingInterval);
        return new ConnectionSettings(
                count.canConvertToInt() && count.isIntegralNumber() ? count.intValue() : reconnectCount,
                seconds(json.path("ReconnectInterval"), reconnectInterval),
                seconds(json.path("ReconnectNonce"), reconnectNonce),
                ping.compareTo(SHORTEST_PING) < 0 ? pingInterval : ping);
    }

    private static Duration seconds(JsonNode value, Duration otherwise) {
        double seconds = value.isNumber() ? value.doubleValue() : -1;
        return seconds < 0 ? otherwise : Duration.ofMillis((long) Math.min(LONGEST.toMillis(), seconds * 1000));
    }
}

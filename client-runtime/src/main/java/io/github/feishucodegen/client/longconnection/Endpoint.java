package io.github.feishucodegen.client.longconnection;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.error.DecodeException;
import java.net.URI;
import java.util.Locale;

/** The address of one connection, which contains secrets, and its settings. */
final class Endpoint {
    final URI uri;
    /** The id that the pings of the connection carry. */
    final int service;

    final ConnectionSettings settings;

    private Endpoint(URI uri, int service, ConnectionSettings settings) {
        this.uri = uri;
        this.service = service;
        this.settings = settings;
    }

    /**
     * Reads an endpoint.
     *
     * @param data the {@code data} of the platform's response
     * @param secure whether the address must be encrypted, because the platform's own address is
     * @throws DecodeException if there is no such address
     */
    static Endpoint of(JsonNode data, ConnectionSettings settings, boolean secure) {
        URI uri;
        try {
            uri = URI.create(data.path("URL").asText());
        } catch (IllegalArgumentException e) {
            // The cause is left out because it quotes the address.
            throw new DecodeException(EndpointRequest.CALL + ": the URL in the answer is not valid", null);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("wss") && (secure || !scheme.equals("ws")) || uri.getHost() == null) {
            throw new DecodeException(
                    EndpointRequest.CALL + ": the URL in the answer is not one of a" + (secure ? "n encrypted" : "")
                            + " WebSocket",
                    null);
        }
        return new Endpoint(uri, service(uri), settings.with(data.path("ClientConfig")));
    }

    private static int service(URI uri) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith("service_id=")) {
                try {
                    return Integer.parseInt(pair.substring("service_id=".length()));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 0;
    }
}

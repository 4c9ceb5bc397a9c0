package io.github.feishucodegen.client.http;

import io.github.feishucodegen.client.Internal;
import java.net.http.WebSocket;

/** An open WebSocket of a transport. The transport keeps its threads until it is closed. */
@Internal
public final class OpenWebSocket implements AutoCloseable {
    private final WebSocket socket;
    private final JdkClients.Lease lease;

    OpenWebSocket(WebSocket socket, JdkClients.Lease lease) {
        this.socket = socket;
        this.lease = lease;
    }

    public WebSocket socket() {
        return socket;
    }

    /** Ends the connection at once, without a farewell. */
    @Override
    public void close() {
        socket.abort();
        lease.close();
    }
}

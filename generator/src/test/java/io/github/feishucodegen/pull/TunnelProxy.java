package io.github.feishucodegen.pull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that wants a password and tunnels every connection to one port of this machine. */
final class TunnelProxy implements AutoCloseable {
    private static final String REFUSAL = "HTTP/1.1 407 Proxy Authentication Required\r\n"
            + "Proxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> tunnels = new CopyOnWriteArrayList<>();
    private final String credentials;
    private final int target;

    /** @param credentials user and password, with a colon between them */
    TunnelProxy(String credentials, int target) throws IOException {
        this.credentials = "basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        this.target = target;
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The hosts and ports that clients with the right password asked for. */
    List<String> tunnels() {
        return List.copyOf(tunnels);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> serve(client));
            } catch (IOException e) {
                // The proxy is closed.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            for (List<String> request = head(in); !request.isEmpty(); request = head(in)) {
                if (!isAllowed(request)) {
                    out.write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
                    continue;
                }
                tunnels.add(request.get(0).split(" ")[1]);
                try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    start(() -> copy(server, client));
                    in.transferTo(server.getOutputStream());
                }
                return;
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private boolean isAllowed(List<String> request) {
        return request.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("proxy-authorization:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .anyMatch(value -> value.regionMatches(true, 0, "basic ", 0, 6)
                        && value.substring(6).equals(credentials.substring(6)));
    }

    /** The lines of the next request; empty at the end of the connection. */
    private static List<String> head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return List.of();
            }
            head.append((char) next);
        }
        return head.toString().lines().toList();
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side has closed the tunnel.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "tunnel");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameCodec;
import io.github.feishucodegen.client.frame.FrameHeader;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.model.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The platform's side of long connections, on a port of this machine, for tests of programs. It accepts every app, pushes
 * payloads, and fails as a test wants it. Several connections share the load, as those of one app do.
 */
public final class FakeLongConnectionServer implements AutoCloseable {
    private static final int SERVICE = 33_554_678;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ServerSocket server;
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, FakeLongConnectionServer::thread);
    private final List<WebSocketPeer> connections = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Map<String, Queue<CompletableFuture<PushAnswer>>> expected = new HashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong sequence = new AtomicLong();
    private final AtomicInteger endpointRequests = new AtomicInteger();
    private final AtomicInteger handshakes = new AtomicInteger();
    private final AtomicInteger pings = new AtomicInteger();
    private volatile String settings = settings(-1, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(2));
    private volatile @Nullable String pongSettings;
    private volatile @Nullable String endpointAnswer;
    private volatile int endpointStatus = 200;
    private volatile Map<String, String> refusal = Map.of();
    private volatile boolean answersPings = true;

    /** Starts a server. Its clients may connect again at once, and send a ping every 2 minutes. */
    public FakeLongConnectionServer() {
        try {
            server = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        timer.setRemoveOnCancelPolicy(true);
        thread(this::accept).start();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fake-long-connection-server");
        thread.setDaemon(true);
        return thread;
    }

    /** The base URL for the client's builder. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /**
     * Sets what new connections are told. Times that are not whole seconds are sent as decimals, which the platform does
     * not do.
     *
     * @param reconnectCount the most attempts to connect again; −1 for any number
     * @param reconnectInterval the wait between these attempts
     * @param reconnectNonce the longest random wait before the first attempt
     */
    public void clientConfig(
            int reconnectCount, Duration reconnectInterval, Duration reconnectNonce, Duration pingInterval) {
        settings = settings(reconnectCount, reconnectInterval, reconnectNonce, pingInterval);
    }

    /** Sets what existing connections are told by each pong, as {@link #clientConfig} does for new ones. */
    public void pongConfig(
            int reconnectCount, Duration reconnectInterval, Duration reconnectNonce, Duration pingInterval) {
        pongSettings = settings(reconnectCount, reconnectInterval, reconnectNonce, pingInterval);
    }

    private static String settings(int count, Duration interval, Duration nonce, Duration ping) {
        return "{\"ReconnectCount\":" + count + ",\"ReconnectInterval\":" + seconds(interval) + ",\"ReconnectNonce\":"
                + seconds(nonce) + ",\"PingInterval\":" + seconds(ping) + "}";
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? String.valueOf(time.toSeconds())
                : String.valueOf(time.toMillis() / 1000.0);
    }

    /** Refuses requests for an endpoint with a code of the platform from now on. */
    public void refuseEndpoint(int code, String msg) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", code);
        answer.put("msg", msg);
        answerEndpoint(200, JsonCodec.write(answer));
    }

    /** Answers requests for an endpoint with this status and body from now on. */
    public void answerEndpoint(int status, String body) {
        endpointStatus = status;
        endpointAnswer = body;
    }

    /**
     * Refuses handshakes from now on.
     *
     * @param status the status in the header {@code handshake-status}
     * @param authErrorCode 0 for none
     */
    public void refuseHandshake(int status, String msg, int authErrorCode) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("handshake-status", String.valueOf(status));
        headers.put("handshake-msg", msg);
        if (authErrorCode != 0) {
            headers.put("handshake-autherrcode", String.valueOf(authErrorCode));
        }
        refusal = headers;
    }

    /** Accepts everything again. */
    public void acceptAll() {
        endpointStatus = 200;
        endpointAnswer = null;
        refusal = Map.of();
    }

    /** Sets whether pings are answered. By default they are. */
    public void answerPings(boolean answers) {
        answersPings = answers;
    }

    /**
     * Pushes an event whole.
     *
     * @return the app's answer, as soon as it comes. It never comes if the connection ends before.
     * @throws IllegalStateException if there is no connection
     */
    public CompletableFuture<PushAnswer> push(String json) {
        return push(Push.of(json));
    }

    /** Pushes an event whole, as {@link #push(String)} does. Events over a long connection have no verification token. */
    public CompletableFuture<PushAnswer> push(FakeEvent event) {
        return push(Push.of(event.payload("")));
    }

    /**
     * Pushes a payload to one of the connections. All its frames go to the same connection.
     *
     * @return the app's answer, as soon as it comes. It never comes if the connection ends before.
     * @throws IllegalStateException if there is no connection
     */
    public CompletableFuture<PushAnswer> push(Push push) {
        List<WebSocketPeer> open = List.copyOf(connections);
        if (open.isEmpty()) {
            throw new IllegalStateException("no app is connected");
        }
        WebSocketPeer target = open.get(Math.floorMod(next.getAndIncrement(), open.size()));
        CompletableFuture<PushAnswer> answer = expect(push.messageId());
        long wait = 0;
        for (int index : push.order()) {
            byte[] frame = FrameCodec.encode(frame(push, index));
            wait += push.delay().toMillis();
            if (wait == 0) {
                send(target, frame, answer);
            } else {
                timer.schedule(() -> send(target, frame, answer), wait, TimeUnit.MILLISECONDS);
            }
        }
        return answer;
    }

    private Frame frame(Push push, int index) {
        long number = sequence.incrementAndGet();
        Frame.Builder frame = Frame.newBuilder(SERVICE, Frame.DATA)
                .seqId(number)
                .logId(number << 20)
                .logIdNew("log-" + number);
        return push.frame(frame, index);
    }

    private void send(WebSocketPeer target, byte[] message, CompletableFuture<PushAnswer> answer) {
        try {
            target.send(message);
        } catch (IOException e) {
            connections.remove(target);
            answer.completeExceptionally(e);
        }
    }

    /** Sends a binary message as it is to each connection. */
    public void sendMessage(byte[] message) {
        forEach(connection -> connection.send(message));
    }

    /** Sends bytes to each connection that need not be a WebSocket frame. */
    public void sendBytes(byte[] bytes) {
        forEach(connection -> connection.write(bytes));
    }

    /** Announces a message of this length to each connection, and sends only these first bytes of it. */
    public void announce(long length, byte[] start) {
        sendBytes(WebSocketPeer.frame(length, start));
    }

    /** Closes each connection as a server that restarts does. */
    public void disconnect() {
        forEachLast(connection -> connection.sendClose(1001));
    }

    /** Ends each connection without a farewell. */
    public void reset() {
        forEachLast(WebSocketPeer::reset);
    }

    /** Sends nothing more on the present connections, and leaves them open. */
    public void freeze() {
        connections.forEach(WebSocketPeer::freeze);
        connections.clear();
    }

    private interface Action {
        void on(WebSocketPeer connection) throws IOException;
    }

    /** Does something to each connection that ends it for pushes. */
    private void forEachLast(Action action) {
        List<WebSocketPeer> last = List.copyOf(connections);
        connections.removeAll(last);
        last.forEach(connection -> run(action, connection));
    }

    private void forEach(Action action) {
        connections.forEach(connection -> run(action, connection));
    }

    private void run(Action action, WebSocketPeer connection) {
        try {
            action.on(connection);
        } catch (IOException e) {
            connections.remove(connection);
        }
    }

    /**
     * Waits until there is a connection.
     *
     * @throws IllegalStateException if there is none after 10 seconds, or if the thread is interrupted
     */
    public void awaitConnection() {
        Deadline deadline = Deadline.in(LONGEST_WAIT);
        while (connections.isEmpty()) {
            if (deadline.isOver()) {
                throw new IllegalStateException("no app is connected");
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    /** The number of open connections. */
    public int connections() {
        return connections.size();
    }

    /** The number of requests for an endpoint so far. */
    public int endpointRequests() {
        return endpointRequests.get();
    }

    /** The number of handshakes so far, including refused ones. */
    public int handshakes() {
        return handshakes.get();
    }

    /** The number of pings so far. */
    public int pings() {
        return pings.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                thread(() -> serve(socket)).start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            WebSocketPeer peer = new WebSocketPeer(socket);
            WebSocketPeer.Head head = peer.head();
            while (head != null && head.header("Upgrade").isEmpty()) {
                peer.body(head);
                endpoint(peer, head);
                head = peer.head();
            }
            if (head != null) {
                handshake(peer, head);
            }
        } catch (IOException | DecodeException e) {
            // The client has gone, or it speaks another protocol.
        } finally {
            sockets.remove(socket);
        }
    }

    private void endpoint(WebSocketPeer peer, WebSocketPeer.Head head) throws IOException {
        if (!head.target.endsWith("/callback/ws/endpoint")) {
            peer.respond(404, Map.of(), "");
            return;
        }
        endpointRequests.incrementAndGet();
        String answer = endpointAnswer;
        if (answer == null) {
            String ticket = "ticket-" + sequence.incrementAndGet();
            tickets.add(ticket);
            String url = "ws://127.0.0.1:" + server.getLocalPort() + "/ws/v2?device_id=" + sequence.get()
                    + "&service_id=" + SERVICE + "&ticket=" + ticket;
            answer = "{\"code\":0,\"msg\":\"\",\"data\":{\"URL\":\"" + url + "\",\"ClientConfig\":" + settings + "}}";
        }
        peer.respond(endpointStatus, Map.of("Content-Type", "application/json"), answer);
    }

    private void handshake(WebSocketPeer peer, WebSocketPeer.Head head) throws IOException {
        handshakes.incrementAndGet();
        String ticket = head.target.substring(head.target.lastIndexOf('=') + 1);
        if (!refusal.isEmpty() || !tickets.remove(ticket)) {
            Map<String, String> unknown = Map.of("handshake-status", "514", "handshake-msg", "the ticket is not known");
            peer.respond(403, refusal.isEmpty() ? unknown : refusal, "");
            return;
        }
        peer.accept(head);
        connections.add(peer);
        try {
            for (byte[] message = peer.message(); message != null; message = peer.message()) {
                receive(peer, FrameCodec.decode(message));
            }
        } finally {
            connections.remove(peer);
        }
    }

    private void receive(WebSocketPeer connection, Frame frame) throws IOException {
        if (frame.method() == Frame.CONTROL) {
            pings.incrementAndGet();
            if (answersPings) {
                connection.send(FrameCodec.encode(pong(frame)));
            }
            return;
        }
        String id = frame.header(FrameHeader.MESSAGE_ID);
        CompletableFuture<PushAnswer> waiting = id == null ? null : expected(id);
        if (waiting != null) {
            waiting.complete(new PushAnswer(frame));
        }
    }

    private CompletableFuture<PushAnswer> expect(String messageId) {
        CompletableFuture<PushAnswer> answer = new CompletableFuture<>();
        synchronized (expected) {
            expected.computeIfAbsent(messageId, id -> new ArrayDeque<>()).add(answer);
        }
        return answer;
    }

    private @Nullable CompletableFuture<PushAnswer> expected(String messageId) {
        synchronized (expected) {
            Queue<CompletableFuture<PushAnswer>> waiting = expected.get(messageId);
            if (waiting == null) {
                return null;
            }
            CompletableFuture<PushAnswer> first = waiting.poll();
            if (waiting.isEmpty()) {
                expected.remove(messageId);
            }
            return first;
        }
    }

    private Frame pong(Frame ping) {
        Frame.Builder pong = Frame.newBuilder(ping.service(), Frame.CONTROL).header(FrameHeader.TYPE, FrameHeader.PONG);
        String config = pongSettings;
        return (config == null ? pong : pong.payload(config.getBytes(StandardCharsets.UTF_8))).build();
    }

    /** Ends all connections and stops the server. */
    @Override
    public void close() {
        timer.shutdownNow();
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

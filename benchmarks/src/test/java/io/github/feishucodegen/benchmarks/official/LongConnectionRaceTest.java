package io.github.feishucodegen.benchmarks.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.service.im.ImService;
import com.lark.oapi.service.im.v1.model.P2MessageReceiveV1;
import com.lark.oapi.ws.Client;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameCodec;
import io.github.feishucodegen.client.frame.FrameHeader;
import io.github.feishucodegen.client.longconnection.LongConnection;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Events over a long connection on this machine, to the official client, to the runtime and to a bare WebSocket of the JDK,
 * by turns. Takes a minute, and so runs on demand: {@code -Dfeishu.comparison=true}. The figures go to
 * {@code target/long-connection.md}; see docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "feishu.comparison", matches = "true")
class LongConnectionRaceTest {
    private static final int EVENTS = Integer.getInteger("feishu.events", 30_000);
    private static final int ROUNDS = Integer.getInteger("feishu.rounds", 6);
    /** The events that are under way at once. */
    private static final int WINDOW = 100;

    private static final int RATE = 5_000;

    private final LongAdder handled = new LongAdder();

    /**
     * What one event takes.
     *
     * @param rate events per second, as fast as they are answered
     * @param cpu processor time of the client for one event, in nanoseconds
     * @param allocated bytes of the client's threads for one event
     * @param p99 of the time from the push to the answer at {@link #RATE} events per second, in nanoseconds
     */
    private record Round(double rate, long cpu, long allocated, long p99) {
        Round best(Round other) {
            return new Round(
                    Math.max(rate, other.rate),
                    Math.min(cpu, other.cpu),
                    Math.min(allocated, other.allocated),
                    Math.min(p99, other.p99));
        }
    }

    private interface Contestant {
        AutoCloseable connect(LoadServer server) throws Exception;
    }

    private AutoCloseable official(LoadServer server) {
        EventDispatcher dispatcher = EventDispatcher.newBuilder("", "")
                .onP2MessageReceiveV1(new ImService.P2MessageReceiveV1Handler() {
                    @Override
                    public void handle(P2MessageReceiveV1 event) {
                        if (event.getEvent().getMessage().getContent() != null) {
                            handled.increment();
                        }
                    }
                })
                .build();
        new Client.Builder("cli_app", "secret")
                .eventHandler(dispatcher)
                .domain(server.baseUrl())
                .autoReconnect(false)
                .build()
                .start();
        return () -> {};
    }

    private AutoCloseable runtime(LoadServer server, boolean onSocketsThread) {
        WebhookDispatcher dispatcher = new WebhookDispatcher.Builder("", "")
                .onP2MessageReceiveV1(event -> {
                    if (event.getEvent().message().content() != null) {
                        handled.increment();
                    }
                })
                .build();
        LongConnection.Builder builder = LongConnection.newBuilder("cli_app", "secret")
                .baseUrl(server.baseUrl())
                .receiver(dispatcher);
        LongConnection connection =
                onSocketsThread ? builder.executor(Runnable::run).build() : builder.build();
        connection.start();
        return connection;
    }

    /** Answers each message at once, with nothing read but its number: the least that a WebSocket of the JDK takes. */
    private AutoCloseable bare(LoadServer server) throws Exception {
        byte[] answer = FrameCodec.encode(Frame.newBuilder(7, Frame.DATA)
                .seqId(1)
                .logId(2)
                .header(FrameHeader.TYPE, FrameHeader.EVENT)
                .header(FrameHeader.MESSAGE_ID, "m-00000000")
                .header(FrameHeader.SUM, "1")
                .header(FrameHeader.SEQ, "0")
                .header(FrameHeader.TRACE_ID, "0123456789abcdef0123456789abcdef")
                .header(FrameHeader.BIZ_RT, "0")
                .payload("{\"code\":200}".getBytes(StandardCharsets.UTF_8))
                .logIdNew("202611300000000123456789")
                .build());
        int place = new String(answer, StandardCharsets.ISO_8859_1).indexOf("m-00000000");
        WebSocket.Listener echo = new WebSocket.Listener() {
            private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
            private final Queue<byte[]> waiting = new ArrayDeque<>();
            private boolean sending;

            @Override
            public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
                byte[] part = new byte[data.remaining()];
                data.get(part);
                begun.writeBytes(part);
                if (last) {
                    byte[] message = begun.toByteArray();
                    begun.reset();
                    String text = new String(message, 0, 160, StandardCharsets.ISO_8859_1);
                    int number = text.indexOf("m-");
                    byte[] own = answer.clone();
                    System.arraycopy(message, number, own, place, 10);
                    handled.increment();
                    send(socket, own);
                }
                socket.request(1);
                return null;
            }

            private synchronized void send(WebSocket socket, byte[] message) {
                waiting.add(message);
                while (!sending && !waiting.isEmpty()) {
                    sending = true;
                    var sent = socket.sendBinary(ByteBuffer.wrap(waiting.remove()), true);
                    if (!sent.isDone()) {
                        sent.whenComplete((same, problem) -> sent(socket));
                        return;
                    }
                    sending = false;
                }
            }

            private synchronized void sent(WebSocket socket) {
                sending = false;
                if (!waiting.isEmpty()) {
                    send(socket, waiting.remove());
                }
            }
        };
        HttpClient client = HttpClient.newHttpClient();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(server.baseUrl().replace("http:", "ws:") + "/ws"), echo)
                .get();
        return () -> { // Refers to the client, which ends its WebSockets when nothing does.
            socket.abort();
            client.executor();
        };
    }

    @Test
    void allSides() throws Exception {
        Map<String, Contestant> sides = new LinkedHashMap<>();
        sides.put("official", this::official);
        sides.put("runtime", server -> runtime(server, false));
        sides.put("runtime, handler on the socket's thread", server -> runtime(server, true));
        sides.put("a bare WebSocket of the JDK", this::bare);
        Map<String, LoadServer> servers = new LinkedHashMap<>();
        Map<String, AutoCloseable> clients = new LinkedHashMap<>();
        for (Map.Entry<String, Contestant> side : sides.entrySet()) {
            LoadServer server = new LoadServer(LoadEvents.payload("e-00000000"));
            servers.put(side.getKey(), server);
            clients.put(side.getKey(), side.getValue().connect(server));
            server.awaitConnection();
        }
        Map<String, Round> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, LoadServer> server : servers.entrySet()) {
                best.merge(server.getKey(), run(server.getValue()), Round::best);
            }
        }
        StringBuilder report = new StringBuilder(
                "| | events/s | processors, µs | bytes allocated | p99 at 5,000/s, ms |\n|---|---:|---:|---:|---:|\n");
        best.forEach((name, load) -> report.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.1f | %,d | %.1f |%n",
                name,
                load.rate,
                load.cpu / 1e3,
                load.allocated,
                load.p99 / 1e6)));
        Files.writeString(Path.of("target", "long-connection.md"), report);
        System.out.println(report);

        assertThat(handled.sum()).isEqualTo((long) sides.size() * ROUNDS * (EVENTS + RATE));
        assertThat(best.get("runtime").allocated).isLessThan(best.get("official").allocated);
        for (Map.Entry<String, AutoCloseable> client : clients.entrySet()) {
            client.getValue().close();
            servers.get(client.getKey()).close();
        }
    }

    private static Round run(LoadServer server) throws InterruptedException {
        Threads before = client();
        LoadServer.Load fast = server.push(EVENTS, WINDOW, 0);
        Threads used = client().since(before);
        LoadServer.Load steady = server.push(RATE, RATE, RATE);
        return new Round(fast.perSecond(), used.cpu() / EVENTS, used.allocated() / EVENTS, steady.p99());
    }

    private static Threads client() {
        String own = Thread.currentThread().getName();
        return Threads.without(name -> name.equals(own) || name.equals(LoadServer.THREAD));
    }
}

package io.github.feishucodegen.benchmarks.official;

import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameCodec;
import io.github.feishucodegen.client.frame.FrameHeader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The platform's side of one long connection, which takes as little processor time as it can: it writes many frames at once,
 * and looks into answers only for their number and code. {@code FakeLongConnectionServer} would take more than the clients.
 */
final class LoadServer implements AutoCloseable {
    /** The name of all threads that do work of the server. */
    static final String THREAD = "load-server";

    private static final int SERVICE = 7;
    private static final byte[] NUMBER = "m-00000000".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENT_NUMBER = "e-00000000".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FINE = "\"code\":200".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int MOST_AT_ONCE = 32;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final CountDownLatch connected = new CountDownLatch(1);
    private final byte[] frame;
    private final int[] numbers;
    private volatile OutputStream out;
    private volatile Socket socket;
    private volatile Run running;
    private int next;

    /** @param payload the JSON of an event, with {@code e-00000000} as its id */
    LoadServer(String payload) throws IOException {
        byte[] message = FrameCodec.encode(Frame.newBuilder(SERVICE, Frame.DATA)
                .seqId(1)
                .logId(2)
                .header(FrameHeader.TYPE, FrameHeader.EVENT)
                .header(FrameHeader.MESSAGE_ID, new String(NUMBER, StandardCharsets.US_ASCII))
                .header(FrameHeader.SUM, "1")
                .header(FrameHeader.SEQ, "0")
                .header(FrameHeader.TRACE_ID, "0123456789abcdef0123456789abcdef")
                .payload(payload.getBytes(StandardCharsets.UTF_8))
                .logIdNew("202611300000000123456789")
                .build());
        frame = new byte[4 + message.length];
        frame[0] = (byte) 0x82;
        frame[1] = 126;
        frame[2] = (byte) (message.length >> 8);
        frame[3] = (byte) message.length;
        System.arraycopy(message, 0, frame, 4, message.length);
        numbers = new int[] {indexOf(frame, frame.length, NUMBER), indexOf(frame, frame.length, EVENT_NUMBER)};
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, THREAD);
        thread.setDaemon(true);
        thread.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    void awaitConnection() throws InterruptedException {
        if (!connected.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("no client is connected");
        }
        Thread.sleep(300); // The client's own work after the handshake is not part of the load.
    }

    /**
     * The result of one run.
     *
     * @param perSecond answers per second
     * @param p99 of the time from the push to the answer, in nanoseconds
     */
    record Load(double perSecond, long p99) {}

    private static final class Run {
        final int first;
        final long[] pushed;
        final long[] times;
        final Semaphore free;
        int answers;
        final CountDownLatch done = new CountDownLatch(1);

        Run(int first, int events, int window) {
            this.first = first;
            pushed = new long[events];
            times = new long[events];
            free = new Semaphore(window);
        }
    }

    /**
     * Pushes events.
     *
     * @param window the most events that are under way at once
     * @param perSecond the rate; 0 for as fast as they are answered
     */
    Load push(int events, int window, int perSecond) throws InterruptedException {
        Run run = new Run(next, events, window);
        next += events;
        running = run;
        long start = System.nanoTime();
        start(() -> write(run, perSecond));
        if (!run.done.await(20 + events / 1000, TimeUnit.SECONDS)) {
            throw new AssertionError(run.answers + " of " + events + " events were answered");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(run.times);
        return new Load(events / seconds, run.times[(int) (events * 99L / 100)]);
    }

    private void write(Run run, int perSecond) {
        try {
            byte[] batch = new byte[MOST_AT_ONCE * frame.length];
            long start = System.nanoTime();
            for (int sent = 0; sent < run.pushed.length; ) {
                int due = run.pushed.length;
                if (perSecond > 0) {
                    due = (int) Math.min(due, (System.nanoTime() - start) * perSecond / 1_000_000_000);
                    if (due <= sent) {
                        LockSupport.parkNanos(500_000);
                        continue;
                    }
                }
                run.free.acquire();
                int most = Math.min(MOST_AT_ONCE, due - sent);
                int count = 1;
                while (count < most && run.free.tryAcquire()) {
                    count++;
                }
                for (int i = 0; i < count; i++) {
                    System.arraycopy(frame, 0, batch, i * frame.length, frame.length);
                    for (int place : numbers) {
                        writeNumber(batch, i * frame.length + place + 2, run.first + sent + i);
                    }
                }
                Arrays.fill(run.pushed, sent, sent + count, System.nanoTime());
                out.write(batch, 0, count * frame.length);
                sent += count;
            }
        } catch (IOException | InterruptedException e) {
            e.printStackTrace();
        }
    }

    private static void writeNumber(byte[] to, int at, int number) {
        for (int rest = number, i = DIGITS - 1; i >= 0; i--, rest /= 10) {
            to[at + i] = (byte) ('0' + rest % 10);
        }
    }

    private void accept() {
        while (true) {
            try {
                Socket client = server.accept();
                client.setTcpNoDelay(true);
                start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream(), 1 << 16));
            OutputStream to = client.getOutputStream();
            while (true) {
                String key = null;
                int length = 0;
                for (String line = line(in); !line.isEmpty(); line = line(in)) {
                    if (line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18)) {
                        key = line.substring(18).trim();
                    } else if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                        length = Integer.parseInt(line.substring(15).trim());
                    }
                }
                in.readNBytes(length);
                if (key == null) {
                    to.write(endpoint());
                } else {
                    to.write(handshake(key));
                    socket = client;
                    out = to;
                    connected.countDown();
                    read(in, to);
                    return;
                }
            }
        } catch (IOException e) {
            // The client has gone.
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private byte[] endpoint() {
        String body = "{\"code\":0,\"msg\":\"\",\"data\":{\"URL\":\"ws://127.0.0.1:" + server.getLocalPort()
                + "/ws?device_id=1&service_id=" + SERVICE + "\",\"ClientConfig\":{\"ReconnectCount\":-1,"
                + "\"ReconnectInterval\":1,\"ReconnectNonce\":1,\"PingInterval\":60}}}";
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] handshake(String key) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-1")
                .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
        return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + Base64.getEncoder().encodeToString(digest) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void read(DataInputStream in, OutputStream to) throws IOException {
        byte[] message = new byte[1 << 16];
        while (true) {
            int kind = in.readUnsignedByte() & 0x0f;
            int length = in.readUnsignedByte() & 0x7f;
            length = length == 126 ? in.readUnsignedShort() : length;
            int mask = in.readInt();
            in.readFully(message, 0, length);
            for (int i = 0; i < length; i++) {
                message[i] ^= (byte) (mask >>> 8 * (3 - (i & 3)));
            }
            if (kind == 8) {
                return;
            }
            int at = indexOf(message, length, Arrays.copyOf(NUMBER, 2));
            if (at < 0) {
                pong(to);
            } else {
                answered(message, length, at + 2);
            }
        }
    }

    private void pong(OutputStream to) throws IOException {
        byte[] pong = FrameCodec.encode(Frame.newBuilder(SERVICE, Frame.CONTROL)
                .header(FrameHeader.TYPE, FrameHeader.PONG)
                .build());
        byte[] whole = new byte[2 + pong.length];
        whole[0] = (byte) 0x82;
        whole[1] = (byte) pong.length;
        System.arraycopy(pong, 0, whole, 2, pong.length);
        to.write(whole);
    }

    private void answered(byte[] message, int length, int at) {
        Run run = running;
        int number = 0;
        for (int i = at; i < at + DIGITS; i++) {
            number = 10 * number + message[i] - '0';
        }
        if (indexOf(message, length, FINE) < 0) {
            throw new AssertionError("event " + number + " was not handled");
        }
        int index = number - run.first;
        run.times[index] = System.nanoTime() - run.pushed[index];
        run.answers++;
        run.free.release();
        if (run.answers == run.times.length) {
            run.done.countDown();
        }
    }

    private static int indexOf(byte[] in, int length, byte[] part) {
        for (int i = 0; i <= length - part.length; i++) {
            if (in[i] == part[0] && Arrays.equals(in, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (socket != null) {
            socket.close();
        }
    }
}

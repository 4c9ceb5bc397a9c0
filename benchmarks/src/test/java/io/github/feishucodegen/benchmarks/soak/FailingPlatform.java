package io.github.feishucodegen.benchmarks.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The platform of the soak, on kept connections. It fails at random, and notes how often it carried out each message. Its
 * tokens are good for one second: after that it refuses them, and calls need the next one.
 */
final class FailingPlatform implements AutoCloseable {
    static final String THREAD = "soak-server";
    static final int PAGES = 3;
    static final int PAGE_SIZE = 5;
    /** Longer than the client's limit for one attempt. */
    private static final long LATE_MILLIS = 1_500;

    private static final int FAILING_PERCENT = 25;
    private static final long TOKEN_NANOS = 1_000_000_000L;
    private static final Pattern PARAMETER = Pattern.compile("[?&](\\w+)=([^&]*)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLongArray failures = new AtomicLongArray(Failure.values().length);
    /** How often each message was carried out. The callers take their entries out. */
    private final Map<String, AtomicInteger> carriedOut = new ConcurrentHashMap<>();

    private final SplittableRandom seeds;

    FailingPlatform(long seed) throws IOException {
        seeds = new SplittableRandom(seed);
        start(this::accept);
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    long requests() {
        return requests.get();
    }

    /** Tokens that were given out. */
    long tokens() {
        return tokens.get();
    }

    long failures(Failure failure) {
        return failures.get(failure.ordinal());
    }

    /** How often a message was carried out up to now; nothing about it is kept. */
    int takeCarriedOut(String id) {
        AtomicInteger times = carriedOut.remove(id);
        return times == null ? 0 : times.get();
    }

    /** Messages whose caller had gone when they arrived. */
    int forgetCarriedOut() {
        int late = carriedOut.size();
        carriedOut.clear();
        return late;
    }

    /** The bytes of a file; its token is a number and its length. */
    static byte[] file(String token) {
        String[] parts = token.split("-");
        byte[] bytes = new byte[Integer.parseInt(parts[1])];
        new SplittableRandom(Long.parseLong(parts[0])).nextBytes(bytes);
        return bytes;
    }

    static String checksum(byte[] bytes, int offset, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, offset, length);
        return "img_" + Long.toHexString(sum.getValue()) + "_" + length;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, THREAD);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket socket = server.accept();
                SplittableRandom random = seeds.split();
                start(() -> serve(socket, random));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, SplittableRandom random) {
        connections.incrementAndGet();
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            OutputStream out = socket.getOutputStream();
            for (Request request = Request.read(in); request != null; request = Request.read(in)) {
                requests.incrementAndGet();
                if (!answer(request, random, socket, out)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client has gone, or gave up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.decrementAndGet();
        }
    }

    /** Whether the connection can be used again. */
    private boolean answer(Request request, SplittableRandom random, Socket socket, OutputStream out)
            throws IOException, InterruptedException {
        Failure failure = null;
        if (random.nextInt(100) < FAILING_PERCENT) {
            failure = Failure.values()[random.nextInt(Failure.values().length)];
            if (failure == Failure.LATE && random.nextInt(10) > 0) {
                failure = null; // A late answer keeps its caller waiting: with more of them, nothing else would happen.
            }
        }
        if (request.path.startsWith("/open-apis/drive/") && (failure == Failure.HTML || failure == Failure.EMPTY)) {
            failure = Failure.CUT_SHORT; // No client can tell such an answer from a file: files have no checksum.
        }
        boolean isToken = request.path.startsWith("/open-apis/auth/");
        if (failure == null && !isToken && !isGood(request.token)) {
            failure = Failure.TOKEN_REFUSED;
        }
        if (failure == null) {
            body(request).send(out, Integer.MAX_VALUE);
            return true;
        }
        failures.incrementAndGet(failure.ordinal());
        Answer whole = failure.isBeforeWork ? null : body(request);
        switch (failure) {
            case BUSY:
                Answer.json(429, "{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}")
                        .with("x-ogw-ratelimit-reset: 0")
                        .send(out, Integer.MAX_VALUE);
                return true;
            case BUSY_CODE:
                Answer.json(failure.status, "{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}")
                        .send(out, Integer.MAX_VALUE);
                return true;
            case REFUSED:
                Answer.json(failure.status, "{\"code\":230001,\"msg\":\"no such user\"}")
                        .send(out, Integer.MAX_VALUE);
                return true;
            case TOKEN_REFUSED:
                Answer.json(failure.status, "{\"code\":99991663,\"msg\":\"token is invalid\"}")
                        .send(out, Integer.MAX_VALUE);
                return true;
            case SERVER_ERROR, BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT:
                Answer.html(failure.status, "<html>unavailable</html>").send(out, Integer.MAX_VALUE);
                return true;
            case RESET_BEFORE_WORK, RESET_AFTER_WORK:
                socket.setSoLinger(true, 0);
                return false;
            case CUT_SHORT:
                whole.send(out, whole.body.length / 2);
                return false;
            case LATE:
                Thread.sleep(LATE_MILLIS);
                whole.send(out, Integer.MAX_VALUE);
                return true;
            case HTML:
                Answer.html(200, "<html>sign in</html>").send(out, Integer.MAX_VALUE);
                return true;
            case EMPTY:
                Answer.json(200, "").send(out, Integer.MAX_VALUE);
                return true;
            default:
                throw new IllegalStateException(failure.name());
        }
    }

    private static boolean isGood(String token) {
        return token.startsWith("t-") && System.nanoTime() - Long.parseLong(token.substring(2)) < TOKEN_NANOS;
    }

    /** Carries out a request. */
    private Answer body(Request request) throws IOException {
        if (request.path.startsWith("/open-apis/auth/")) {
            tokens.incrementAndGet();
            String token = "t-" + System.nanoTime();
            return Answer.json(
                    200,
                    "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"" + token + "\",\"app_access_token\":\""
                            + token + "\",\"expire\":7200}");
        }
        if (request.path.startsWith("/open-apis/drive/")) {
            String[] parts = request.path.split("/");
            return new Answer(200, "application/octet-stream", file(parts[6]));
        }
        if (request.path.startsWith("/open-apis/im/v1/images")) {
            int end = request.body.length - ("\r\n--" + request.boundary + "--\r\n").length();
            int begin = indexOf(request.body, "filename=");
            begin = indexOf(request.body, "\r\n\r\n", begin) + 4;
            int part = indexOf(request.body, "\r\n--" + request.boundary, begin);
            String sum = checksum(request.body, begin, Math.min(end, part) - begin);
            return Answer.json(200, "{\"code\":0,\"msg\":\"ok\",\"data\":{\"image_key\":\"" + sum + "\"}}");
        }
        return request.method.equals("POST") ? message(request) : list(request);
    }

    /** As the platform, it carries out messages with the same uuid once. */
    private Answer message(Request request) throws IOException {
        JsonNode sent = JSON.readTree(request.body);
        String id = sent.path("content").textValue();
        AtomicInteger times = carriedOut.computeIfAbsent(id, key -> new AtomicInteger());
        if (!sent.has("uuid")) {
            times.incrementAndGet();
        } else {
            times.compareAndSet(0, 1);
        }
        return Answer.json(200, "{\"code\":0,\"msg\":\"ok\",\"data\":{\"message_id\":\"om_" + id + "\"}}");
    }

    private static Answer list(Request request) {
        String id = request.parameter("container_id");
        String from = request.parameter("page_token");
        int page = from.isEmpty() ? 0 : Integer.parseInt(from);
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < PAGE_SIZE; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("{\"message_id\":\"")
                    .append(id)
                    .append('-')
                    .append(page * PAGE_SIZE + i)
                    .append("\"}");
        }
        boolean more = page + 1 < PAGES;
        return Answer.json(
                200,
                "{\"code\":0,\"msg\":\"ok\",\"data\":{\"has_more\":" + more + ",\"page_token\":\""
                        + (more ? page + 1 : "") + "\",\"items\":[" + items + "]}}");
    }

    private static int indexOf(byte[] in, String text) {
        return indexOf(in, text, 0);
    }

    private static int indexOf(byte[] in, String text, int from) {
        byte[] part = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i <= in.length - part.length; i++) {
            int same = 0;
            while (same < part.length && in[i + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return i;
            }
        }
        throw new IllegalArgumentException(text + " is not in the request");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A request as it was read. */
    private static final class Request {
        private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)");
        private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: chunked");
        private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\r\n;]+)");
        private static final Pattern TOKEN = Pattern.compile("(?i)\r\nauthorization: Bearer (\\S+)");

        private final String method;
        private final String path;
        private final String boundary;
        private final String token;
        private final byte[] body;

        private Request(String head, byte[] body) {
            method = head.substring(0, head.indexOf(' '));
            path = head.substring(head.indexOf(' ') + 1, head.indexOf(' ', head.indexOf(' ') + 1));
            boundary = first(BOUNDARY, head);
            token = first(TOKEN, head);
            this.body = body;
        }

        /** Null at the end of the connection. */
        static @Nullable Request read(InputStream in) throws IOException {
            StringBuilder head = new StringBuilder();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                head.append(line).append("\r\n");
            }
            if (head.length() == 0) {
                return null;
            }
            String text = head.toString();
            if (CHUNKED.matcher(text).find()) {
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
                    body.write(in.readNBytes(length));
                    line(in);
                }
                line(in);
                return new Request(text, body.toByteArray());
            }
            String length = first(LENGTH, text);
            return new Request(text, length.isEmpty() ? new byte[0] : in.readNBytes(Integer.parseInt(length)));
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        private static String first(Pattern pattern, String text) {
            Matcher found = pattern.matcher(text);
            return found.find() ? found.group(1) : "";
        }

        String parameter(String name) {
            return PARAMETER
                    .matcher(path)
                    .results()
                    .filter(parameter -> parameter.group(1).equals(name))
                    .map(parameter -> parameter.group(2))
                    .findFirst()
                    .orElse("");
        }
    }

    private static final class Answer {
        private final int status;
        private final String type;
        private final byte[] body;
        private String more = "";

        private Answer(int status, String type, byte[] body) {
            this.status = status;
            this.type = type;
            this.body = body;
        }

        static Answer json(int status, String body) {
            return new Answer(status, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        }

        static Answer html(int status, String body) {
            return new Answer(status, "text/html", body.getBytes(StandardCharsets.UTF_8));
        }

        Answer with(String header) {
            more = header + "\r\n";
            return this;
        }

        /** @param most the bytes of the body to send; the head promises all of them */
        void send(OutputStream out, int most) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(("HTTP/1.1 " + status + " S\r\nContent-Type: " + type + "\r\n" + more + "Content-Length: "
                            + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            bytes.write(body, 0, Math.min(most, body.length));
            out.write(bytes.toByteArray());
            out.flush();
        }
    }
}

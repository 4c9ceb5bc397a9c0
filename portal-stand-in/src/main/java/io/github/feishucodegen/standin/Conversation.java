package io.github.feishucodegen.standin;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The requests and answers on one connection. */
final class Conversation {
    private static final long HUGE = 200_000_000;
    private static final int BOMB = 20_000_000;
    private static final String LOGIN = "<!DOCTYPE html><html><body>Please sign in.</body></html>";

    private final Socket socket;
    private final StandInPortal portal;

    Conversation(Socket socket, StandInPortal portal) {
        this.socket = socket;
        this.portal = portal;
    }

    void run() throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (Request request = read(in); request != null; request = read(in)) {
            portal.record(request);
            Fault fault = portal.fault(request);
            Response answer = portal.answer(request, fault);
            if (request.header("accept-encoding").contains("gzip") && answer.body().length > 1000) {
                answer = answer.body(zipped(answer.body())).with("Content-Encoding", "gzip");
            }
            if (!send(request, answer, fault)) {
                return;
            }
        }
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(first.split(" ")[1], headers, System.nanoTime());
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether the connection can be used for another request. */
    private boolean send(Request request, Response answer, @Nullable Fault fault) throws IOException {
        OutputStream out = socket.getOutputStream();
        if (fault == null) {
            return write(out, answer);
        }
        byte[] body = answer.body();
        switch (fault) {
            case BUSY:
                return write(out, Response.status(429));
            case BUSY_FOR_A_SECOND:
                return write(out, Response.status(429).with("Retry-After", "1"));
            case BUSY_FOR_YEARS:
                String then = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusYears(10));
                return write(out, Response.status(429).with("Retry-After", then));
            case SERVER_ERROR:
                return write(out, Response.status(500));
            case NO_ANSWER:
                return false;
            case RESET_BEFORE_BODY:
                out.write(answer.head(body.length));
                return reset(out);
            case RESET_IN_BODY:
                out.write(answer.head(body.length));
                out.write(body, 0, body.length / 2);
                return reset(out);
            case RESET_AFTER_BODY:
                write(out, answer);
                return reset(out);
            case TRUNCATED_JSON:
                byte[] whole = portal.answer(request, null).body();
                return write(out, Response.json(new String(whole, 0, whole.length / 2, StandardCharsets.UTF_8)));
            case HTML:
                return write(out, Response.of("text/html; charset=utf-8", LOGIN));
            case SLOW_HEADERS:
                pause(60_000);
                return write(out, answer);
            case SLOW_BODY:
                out.write(answer.head(body.length));
                for (byte b : body) {
                    out.write(b);
                    out.flush();
                    pause(50);
                }
                return true;
            case REDIRECT_HERE:
                return write(out, redirect(request.target() + "&again=1"));
            case REDIRECT_TO_FILE:
                return write(out, redirect("file:///etc/passwd"));
            case REDIRECT_TO_HOST:
                return write(out, redirect("http://user:secret@example.com/"));
            case REDIRECT_TO_PRIVATE:
                return write(out, redirect("http://169.254.169.254/latest/meta-data"));
            case REDIRECT_IN_CIRCLES:
                return write(out, redirect(request.target()));
            case HUGE:
                return huge(out, answer);
            case GZIP_BOMB:
                return write(out, answer.body(zipped(new byte[BOMB])).with("Content-Encoding", "gzip"));
            case REFUSED:
            case EMPTY_CONTENT:
                return write(out, answer);
            default:
                throw new IllegalStateException(fault.toString());
        }
    }

    private static Response redirect(String target) {
        return new Response(302, Map.of("Location", target), new byte[0]);
    }

    private static boolean write(OutputStream out, Response answer) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(answer.status() == 304 ? notModified() : answer.head(answer.body().length));
        all.writeBytes(answer.body());
        out.write(all.toByteArray());
        out.flush();
        return true;
    }

    private static byte[] notModified() {
        return "HTTP/1.1 304 -\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sends a body without a length, so that the client cannot know beforehand. */
    private static boolean huge(OutputStream out, Response answer) throws IOException {
        out.write("HTTP/1.1 200 -\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"a\":\""
                .getBytes(StandardCharsets.ISO_8859_1));
        byte[] part = new byte[100_000];
        Arrays.fill(part, (byte) 'a');
        for (long sent = 0; sent < HUGE; sent += part.length) {
            out.write(part);
        }
        return false;
    }

    /** Closes the connection so that the client receives a reset. */
    private boolean reset(OutputStream out) throws IOException {
        out.flush();
        pause(20);
        socket.setSoLinger(true, 0);
        return false;
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.github.feishucodegen.client.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's side of one HTTP connection that can become a WebSocket (RFC 6455). */
final class WebSocketPeer {
    private static final String ACCEPT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int MOST_OF_HEAD = 1 << 16;
    private static final int MOST_OF_MESSAGE = 1 << 26;

    private static final int CONTINUATION = 0;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;

    /** A request's first line and headers. */
    static final class Head {
        final String method;
        final String target;
        private final Map<String, String> headers = new LinkedHashMap<>();

        private Head(String firstLine) throws IOException {
            String[] words = firstLine.split(" ");
            if (words.length != 3) {
                throw new ProtocolException("not a request");
            }
            method = words[0];
            target = words[1];
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private boolean frozen;

    WebSocketPeer(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        this.socket = socket;
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        out = socket.getOutputStream();
    }

    /** The next request; null at the end of the connection. */
    @Nullable
    Head head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int last4 = 0; last4 != 0x0d0a0d0a; ) {
            int next = in.read();
            if (next < 0 || bytes.size() == MOST_OF_HEAD) {
                return null;
            }
            bytes.write(next);
            last4 = last4 << 8 | next;
        }
        String[] lines = bytes.toString(StandardCharsets.ISO_8859_1).split("\r\n");
        Head head = new Head(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
                head.headers.put(name, lines[i].substring(colon + 1).strip());
            }
        }
        return head;
    }

    String body(Head head) throws IOException {
        String length = head.header("Content-Length");
        return new String(in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    void respond(int status, Map<String, String> headers, String body) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " status\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        answer.writeBytes(bytes);
        write(answer.toByteArray());
    }

    /** Makes the connection a WebSocket. */
    void accept(Head head) throws IOException {
        String key = head.header("Sec-WebSocket-Key") + ACCEPT;
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-1").digest(key.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(digest) + "\r\n\r\n";
        write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The next binary message; null if the client has closed the WebSocket. Pings are answered. */
    byte @Nullable [] message() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.readUnsignedByte();
            byte[] payload = payload();
            switch (first & 0x0f) {
                case CLOSE:
                    send(CLOSE, payload);
                    return null;
                case PING:
                    send(PONG, payload);
                    break;
                case PONG:
                    break;
                case BINARY:
                case CONTINUATION:
                    message.write(payload);
                    if (message.size() > MOST_OF_MESSAGE) {
                        throw new ProtocolException("a message of more than " + MOST_OF_MESSAGE + " bytes");
                    }
                    if ((first & FINAL) != 0) {
                        return message.toByteArray();
                    }
                    break;
                default:
                    throw new ProtocolException("a message of another kind: " + (first & 0x0f));
            }
        }
    }

    private byte[] payload() throws IOException {
        int second = in.readUnsignedByte();
        if ((second & MASKED) == 0) {
            throw new ProtocolException("a frame of a client without a mask");
        }
        long length = second & 0x7f;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        if (length < 0 || length > MOST_OF_MESSAGE) {
            throw new ProtocolException("a frame of " + length + " bytes");
        }
        byte[] mask = in.readNBytes(4);
        byte[] payload = in.readNBytes((int) length);
        if (payload.length < length) {
            throw new EOFException();
        }
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return payload;
    }

    /** Sends a binary message. */
    void send(byte[] message) throws IOException {
        send(BINARY, message);
    }

    /** Starts to close the WebSocket. */
    void sendClose(int code) throws IOException {
        send(CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
    }

    private void send(int kind, byte[] payload) throws IOException {
        write(frame(kind, payload.length, payload));
    }

    /**
     * The bytes of a binary frame that announces a length.
     *
     * @param payload the bytes that are there
     */
    static byte[] frame(long announced, byte[] payload) {
        return frame(BINARY, announced, payload);
    }

    private static byte[] frame(int kind, long announced, byte[] payload) {
        int size = announced < 126 ? 0 : announced < 1 << 16 ? 2 : 8;
        byte[] frame = new byte[2 + size + payload.length];
        frame[0] = (byte) (FINAL | kind);
        frame[1] = (byte) (size == 0 ? announced : size == 2 ? 126 : 127);
        for (int i = 0; i < size; i++) {
            frame[2 + i] = (byte) (announced >>> 8 * (size - 1 - i));
        }
        System.arraycopy(payload, 0, frame, 2 + size, payload.length);
        return frame;
    }

    /** Sends bytes as they are. */
    synchronized void write(byte[] bytes) throws IOException {
        if (frozen) {
            return;
        }
        out.write(bytes);
        out.flush();
    }

    /** Sends nothing from now on, as a peer that is no longer reachable. */
    synchronized void freeze() {
        frozen = true;
    }

    /** Ends the connection without a farewell, as a crash does. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}

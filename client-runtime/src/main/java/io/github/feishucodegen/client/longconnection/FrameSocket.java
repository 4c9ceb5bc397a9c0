package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.Redaction;
import io.github.feishucodegen.client.error.TransportException;
import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A WebSocket of whole binary messages: it joins what comes, within a bound, and sends one message after the other, as the
 * JDK requires.
 */
final class FrameSocket implements WebSocket.Listener {
    /** Receives what a socket receives. The methods are called one after the other, apart from {@link #onEnd}. */
    interface Receiver {
        void onMessage(byte[] message);

        /** The socket sends and receives nothing more. Called once. */
        void onEnd(FeishuException cause);
    }

    /** The most messages that wait to be sent. More wait only if the network takes nothing. */
    private static final int MOST_WAITING = 100_000;

    private static final int TOO_BIG = 1009;
    /** Stands for the end in the queue. */
    private static final ByteBuffer FAREWELL = ByteBuffer.allocate(0);

    private final Receiver receiver;
    private final int mostBytes;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final Queue<ByteBuffer> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable WebSocket socket;

    /** @param mostBytes the size of the largest message */
    FrameSocket(Receiver receiver, int mostBytes) {
        this.receiver = receiver;
        this.mostBytes = mostBytes;
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        if (data.remaining() > mostBytes - begun.size()) {
            from.sendClose(TOO_BIG, "").whenComplete((sent, problem) -> from.abort());
            end("a message of more than " + mostBytes + " bytes", null);
            return null;
        }
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        if (!last || begun.size() > 0) {
            begun.writeBytes(bytes);
        }
        if (last) {
            byte[] message = begun.size() > 0 ? begun.toByteArray() : bytes;
            begun.reset();
            receiver.onMessage(message);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        from.request(1); // The protocol has no text. It is read so that what follows is reached.
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        end("closed by the server with " + code + " " + Redaction.snippet(reason), null);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        end(problem.toString(), problem);
    }

    /** Sends a message after those that wait. Nothing happens after the end. */
    void send(byte[] message) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            end("the network takes no data", null);
            return;
        }
        queue.add(ByteBuffer.wrap(message));
        sendNext();
    }

    /** Says farewell after the messages that wait. The server's farewell ends the socket. */
    void close() {
        waiting.incrementAndGet();
        queue.add(FAREWELL);
        sendNext();
    }

    private void sendNext() {
        while (!ended.get() && !queue.isEmpty() && sending.compareAndSet(false, true)) {
            WebSocket to = socket;
            ByteBuffer next = queue.poll();
            if (next == null || to == null) {
                sending.set(false);
                continue;
            }
            CompletableFuture<WebSocket> sent =
                    next == FAREWELL ? to.sendClose(WebSocket.NORMAL_CLOSURE, "") : to.sendBinary(next, true);
            if (!sent.isDone() || sent.isCompletedExceptionally()) {
                sent.whenComplete((same, problem) -> {
                    onSent(problem);
                    sendNext();
                });
                return;
            }
            onSent(null);
        }
    }

    private void onSent(@Nullable Throwable problem) {
        waiting.decrementAndGet();
        if (problem != null) {
            end(problem.toString(), problem);
        }
        sending.set(false);
    }

    private void end(String reason, @Nullable Throwable cause) {
        end(new TransportException("the long connection ended: " + reason, cause));
    }

    /** Ends the socket at once. Only the first cause counts. */
    void end(FeishuException cause) {
        if (ended.compareAndSet(false, true)) {
            queue.clear();
            receiver.onEnd(cause);
        }
    }
}

package io.github.feishucodegen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A response body that is read as it arrives and fails if bytes are late. The JDK's stream would wait forever. */
final class ResponseStream extends InputStream implements HttpResponse.BodySubscriber<InputStream> {
    private static final Object END = new Object();
    private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

    private final Deadline deadline;
    private final Duration idleTimeout;
    /** The received items: lists of buffers, then {@link #END} or a {@link Throwable}. */
    private final BlockingQueue<Object> arrived = new LinkedBlockingQueue<>();

    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private Iterator<ByteBuffer> buffers = List.<ByteBuffer>of().iterator();
    private ByteBuffer current = EMPTY;

    /** @param idleTimeout the longest wait for the next bytes */
    ResponseStream(Deadline deadline, Duration idleTimeout) {
        this.deadline = deadline;
        this.idleTimeout = idleTimeout;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription.complete(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        arrived.add(item);
    }

    @Override
    public void onError(Throwable problem) {
        arrived.add(problem);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        return hasCurrent() ? current.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasCurrent()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(target, offset, count);
        return count;
    }

    /** Reads all bytes into one array of the exact length. Most responses are short and arrive at once. */
    @Override
    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    /** Reads at most this number of bytes, as {@link #readAllBytes()} does. */
    @Override
    public byte[] readNBytes(int most) throws IOException {
        List<ByteBuffer> all = new ArrayList<>();
        int length = 0;
        while (length < most && hasCurrent()) {
            ByteBuffer part = current.slice();
            part.limit(Math.min(part.limit(), most - length));
            current.position(current.position() + part.limit());
            all.add(part);
            length += part.limit();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        all.forEach(bytes::put);
        return bytes.array();
    }

    private boolean hasCurrent() throws IOException {
        while (!current.hasRemaining()) {
            if (buffers.hasNext()) {
                current = buffers.next();
            } else if (!await()) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // All other items are lists of buffers.
    private boolean await() throws IOException {
        Object next = poll();
        if (next == END) {
            arrived.add(END);
            return false;
        }
        if (next instanceof Throwable) {
            arrived.add(next);
            throw new IOException("the answer broke off", (Throwable) next);
        }
        buffers = ((List<ByteBuffer>) next).iterator();
        subscription.join().request(1);
        return true;
    }

    private Object poll() throws IOException {
        try {
            Object next = arrived.poll(deadline.atMost(idleTimeout).toNanos(), TimeUnit.NANOSECONDS);
            if (next != null) {
                return next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            throw interrupted;
        }
        close();
        throw new HttpTimeoutException("the body of the answer is late");
    }

    @Override
    public void close() {
        subscription.thenAccept(Flow.Subscription::cancel);
    }
}

package io.github.feishucodegen.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A publisher of a request body, for the JDK's client.
 *
 * <p>In some versions of the JDK, its own publisher treats a read failure as the end of the stream. It would send
 * half a file as if it were complete.
 */
final class StreamPublisher implements Flow.Publisher<ByteBuffer> {
    private static final Logger LOG = LoggerFactory.getLogger(StreamPublisher.class);
    private static final int CHUNK = 16 * 1024;

    private final RequestBody body;
    /** The time of the last read, as {@link System#nanoTime()}. */
    private volatile long lastMove = System.nanoTime();

    StreamPublisher(RequestBody body) {
        this.body = body;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new Reading(subscriber));
    }

    /** The time since the last read of the body. */
    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - lastMove);
    }

    /** One pass over the body, on the threads that request its data. */
    private final class Reading implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        /** The number of requested buffers. The thread that raises it from 0 reads until it is 0 again. */
        private final AtomicLong wanted = new AtomicLong();

        private volatile boolean done;
        private volatile @Nullable InputStream stream;

        Reading(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            long before = wanted.getAndUpdate(w -> w + count < 0 ? Long.MAX_VALUE : w + count);
            if (before > 0) {
                return;
            }
            do {
                if (done) {
                    return;
                }
                next();
            } while (wanted.decrementAndGet() > 0);
        }

        private void next() {
            lastMove = System.nanoTime();
            byte[] chunk = new byte[CHUNK];
            int length;
            try {
                InputStream source = stream;
                if (source == null) {
                    source = body.open();
                    stream = source;
                }
                length = source.readNBytes(chunk, 0, CHUNK);
            } catch (IOException | RuntimeException e) {
                cancel();
                subscriber.onError(new UnreadableBodyException(e));
                return;
            }
            if (length > 0) {
                subscriber.onNext(ByteBuffer.wrap(chunk, 0, length));
            } else {
                cancel();
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            done = true;
            InputStream source = stream;
            if (source != null) {
                try {
                    source.close();
                } catch (IOException e) {
                    LOG.debug("a request body could not be closed", e);
                }
            }
        }
    }
}

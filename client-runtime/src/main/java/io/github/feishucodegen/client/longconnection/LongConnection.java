package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.engine.AppCredentials;
import io.github.feishucodegen.client.engine.BaseUrl;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.event.PayloadReceiver;
import io.github.feishucodegen.client.http.Deadline;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.work.HandlerPool;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Receives events and callbacks of one app over a WebSocket that the app opens, so that the app needs no public address. It
 * connects again after every failure, except when the platform refuses it for good.
 *
 * <p>If an app has several connections, the platform sends each payload to one of them. Safe for use by many threads.
 */
public final class LongConnection implements AutoCloseable {
    private static final int THREADS = 64;

    private final ScheduledThreadPoolExecutor timer;
    private final Counters counters = new Counters();
    private final Deliveries deliveries;
    private final Connector connector;
    private final @Nullable HandlerPool ownExecutor;
    private final @Nullable JdkTransport ownTransport;
    private final CompletableFuture<Void> end;
    private final AtomicBoolean started = new AtomicBoolean();

    private LongConnection(Builder builder, PayloadReceiver receiver) {
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "feishu-long-connection");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        ownExecutor = builder.executor == null
                ? new HandlerPool("feishu-long-connection-handler", THREADS, Integer.MAX_VALUE)
                : null;
        ownTransport = builder.transport == null ? new JdkTransport(builder.connectTimeout) : null;
        Executor executor = builder.executor == null ? Objects.requireNonNull(ownExecutor) : builder.executor;
        JdkTransport transport = builder.transport == null ? Objects.requireNonNull(ownTransport) : builder.transport;
        SafeListener listener = new SafeListener(builder.listener);
        deliveries = new Deliveries(builder, receiver, executor, timer, counters, listener);
        PartJoiner joiner = new PartJoiner(builder.maxPayloadBytes, builder.partsTimeout, counters);
        EndpointRequest endpoints = new EndpointRequest(
                transport,
                builder.baseUrl == null ? BaseUrl.byDefault() : builder.baseUrl,
                builder.credentials,
                builder.connectTimeout);
        connector = new Connector(
                builder,
                timer,
                endpoints,
                transport,
                deliveries,
                counters,
                listener,
                endpoint -> session(endpoint, builder.maxPayloadBytes, joiner, listener));
        end = connector.end().whenComplete((done, problem) -> release(problem != null));
    }

    private Session session(Endpoint endpoint, int mostBytes, PartJoiner joiner, SafeListener listener) {
        return new Session(
                endpoint,
                mostBytes + Builder.REST_OF_FRAME,
                timer,
                joiner,
                deliveries,
                counters,
                listener,
                this::ended);
    }

    private void ended(Session session, FeishuException cause) {
        connector.ended(session, cause);
    }

    /** Releases threads. After a failure, running receivers may finish; after {@code close()} they had their time. */
    private void release(boolean failed) {
        if (ownExecutor != null && failed) {
            ownExecutor.finish();
        } else if (ownExecutor != null) {
            ownExecutor.close();
        }
        if (ownTransport != null) {
            ownTransport.close();
        }
        timer.shutdown();
    }

    /** A builder for a connection of this app. */
    public static Builder newBuilder(String appId, String appSecret) {
        return new Builder(appId, appSecret);
    }

    /**
     * Starts to connect, and returns at once. The threads of the connection do not keep the JVM alive; {@link #run} does.
     *
     * @throws IllegalStateException if the connection was started or closed before
     */
    public void start() {
        if (!started.compareAndSet(false, true)) {
            throw new IllegalStateException("a long connection is started once");
        }
        connector.start();
    }

    /**
     * Starts to connect, and returns when another thread has closed the connection.
     *
     * @throws FeishuException if the platform refuses the connection for good, or if all attempts failed
     * @throws InterruptedException if this thread is interrupted; the connection goes on
     */
    public void run() throws InterruptedException {
        start();
        try {
            end.get();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException ? (RuntimeException) cause : new CompletionException(cause);
    }

    /**
     * Completes when the connection has ended: normally after {@link #close}, otherwise with a {@link FeishuException}. An
     * {@link io.github.feishucodegen.client.error.ApiException} has the code with which the platform refused it for good.
     */
    public CompletableFuture<Void> end() {
        return end.copy();
    }

    public LongConnectionState state() {
        return connector.state();
    }

    public LongConnectionMetrics metrics() {
        return new LongConnectionMetrics(counters, deliveries.pending());
    }

    /**
     * Closes the connection: new payloads are refused, so that the platform sends them again, and payloads that are being
     * handled are answered. Returns when that is done, at the latest after {@link Builder#drainTimeout}. If the receiver or the listener
     * calls this method, it returns at once.
     */
    @Override
    public void close() {
        started.set(true);
        connector.close();
        if (Callbacks.isRunning()) {
            return;
        }
        try {
            end.get();
        } catch (ExecutionException e) {
            // It had failed before, which end() says.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The settings of a long connection. Every setting except the app's id and secret and the receiver has a default. */
    public static final class Builder {
        /** What a frame has besides its payload, at most. */
        static final int REST_OF_FRAME = 1 << 16;

        private static final Duration MOST_TO_ANSWER = Duration.ofSeconds(3);

        final AppCredentials credentials;

        @Nullable
        PayloadReceiver receiver;

        @Nullable
        String baseUrl;

        @Nullable
        Executor executor;

        @Nullable
        JdkTransport transport;

        @Nullable
        OrderingKey orderingKey;

        LongConnectionListener listener = new LongConnectionListener() {};
        Duration connectTimeout = Duration.ofSeconds(10);
        Duration answerTimeout = Duration.ofMillis(2800);
        Duration drainTimeout = Duration.ofSeconds(10);
        Duration partsTimeout = Duration.ofMinutes(5);
        int maxPayloadBytes = 1 << 24;
        int maxPending = 10_000;

        private Builder(String appId, String appSecret) {
            credentials = new AppCredentials(appId, appSecret);
        }

        /**
         * Creates the connection. {@link LongConnection#start} or {@link LongConnection#run} opens it.
         *
         * @throws IllegalStateException if there is no receiver
         * @throws IllegalArgumentException if the base URL comes from the system property and is not valid
         */
        public LongConnection build() {
            if (receiver == null) {
                throw new IllegalStateException("a long connection needs a receiver(…)");
            }
            return new LongConnection(this, receiver);
        }

        /** Sets what receives the payloads of events and callbacks, such as a dispatcher. */
        public Builder receiver(PayloadReceiver receiver) {
            this.receiver = Objects.requireNonNull(receiver);
            return this;
        }

        /**
         * Sets the base URL. The default is the same as that of a client.
         *
         * @throws IllegalArgumentException if the URL is not an HTTP(S) address, or has user info, a query or a fragment
         */
        public Builder baseUrl(String baseUrl) {
            this.baseUrl = BaseUrl.of(baseUrl);
            return this;
        }

        /**
         * Sets the executor that calls the receiver. The default is a pool of the connection with at most 64 threads. The
         * caller shuts down an executor that is set here.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor);
            return this;
        }

        /**
         * Sets the transport, with a proxy or certificates of the caller. The default is the JDK's HTTP client. The caller
         * closes a transport that is set here. Several connections can share one.
         */
        public Builder transport(JdkTransport transport) {
            this.transport = Objects.requireNonNull(transport);
            return this;
        }

        /**
         * Lets payloads with the same key be handled one after the other, such as those of one {@linkplain OrderingKey#CHAT
         * chat}. By default all payloads are handled at the same time.
         */
        public Builder orderBy(OrderingKey key) {
            orderingKey = Objects.requireNonNull(key);
            return this;
        }

        /** Sets what hears of states, answers and pongs. By default nothing does. */
        public Builder listener(LongConnectionListener listener) {
            this.listener = Objects.requireNonNull(listener);
            return this;
        }

        /**
         * Sets the time limit for the request for an endpoint, and for the handshake. The default is 10 seconds.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = positive(timeout);
            return this;
        }

        /**
         * Sets the time after which a payload is answered with 500 if the receiver has not finished. The default is 2.8
         * seconds, because the platform waits for 3.
         *
         * @throws IllegalArgumentException if the time is not positive, or longer than 3 seconds
         */
        public Builder answerTimeout(Duration timeout) {
            if (timeout.compareTo(MOST_TO_ANSWER) > 0) {
                throw new IllegalArgumentException("the platform waits for 3 seconds, not for " + timeout);
            }
            answerTimeout = positive(timeout);
            return this;
        }

        /**
         * Sets how long {@link LongConnection#close} waits for running receivers. The default is 10 seconds.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public Builder drainTimeout(Duration timeout) {
            drainTimeout = positive(timeout);
            return this;
        }

        /**
         * Sets how long the parts of a payload are kept before it is complete. The default is 5 minutes.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public Builder partsTimeout(Duration timeout) {
            partsTimeout = positive(timeout);
            return this;
        }

        /**
         * Sets the size of the largest payload, in bytes. The default is 16 MiB. Parts of incomplete payloads take at most four
         * times as much memory, and payloads that wait for the receiver at most eight times as much.
         *
         * @throws IllegalArgumentException if the size is not positive, or more than 256 MiB
         */
        public Builder maxPayloadBytes(int size) {
            if (size < 1 || size > 1 << 28) {
                throw new IllegalArgumentException("maxPayloadBytes is from 1 to 256 MiB, not " + size);
            }
            maxPayloadBytes = size;
            return this;
        }

        /**
         * Sets how many payloads may wait or be handled at the same time. Further ones are answered with 500, so that the
         * platform sends the events again later. The default is 10,000.
         *
         * @throws IllegalArgumentException if the number is not positive
         */
        public Builder maxPending(int payloads) {
            if (payloads < 1) {
                throw new IllegalArgumentException("maxPending is positive, not " + payloads);
            }
            maxPending = payloads;
            return this;
        }

        private static Duration positive(Duration timeout) {
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("a timeout is longer than " + timeout);
            }
            return Deadline.bounded(timeout);
        }
    }
}

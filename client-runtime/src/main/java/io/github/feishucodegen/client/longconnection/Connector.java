package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.http.OpenWebSocket;
import io.github.feishucodegen.client.retry.RetryPolicy;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects, connects again, and ends. All changes of the state happen on the one thread of the timer, so that no two of them
 * overlap and no thread of a socket waits.
 */
final class Connector {
    private static final Logger LOG = LoggerFactory.getLogger(LongConnection.class);
    /** The waits as long as the platform has not said any, and after connections on which it said nothing. */
    private static final RetryPolicy UNTOLD = RetryPolicy.NONE.backoff(Duration.ofSeconds(1), Duration.ofMinutes(2));

    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final ScheduledExecutorService timer;
    private final EndpointRequest endpoints;
    private final JdkTransport transport;
    private final Duration connectTimeout;
    private final Duration drainTimeout;
    private final Deliveries deliveries;
    private final Counters counters;
    private final SafeListener listener;
    private final Function<Endpoint, Session> sessions;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private volatile LongConnectionState state = LongConnectionState.NEW;
    private volatile boolean closing;
    private volatile @Nullable Future<?> attempt;

    // Only the timer's thread uses these.
    private ConnectionSettings settings = ConnectionSettings.DEFAULT;
    private boolean told;
    private @Nullable Session session;
    private int attempts;
    private int quietConnections;
    private boolean ticketRefused;
    private boolean saidFarewell;

    /** @param sessions makes the session for an endpoint; it tells {@link #ended} its end */
    Connector(
            LongConnection.Builder builder,
            ScheduledExecutorService timer,
            EndpointRequest endpoints,
            JdkTransport transport,
            Deliveries deliveries,
            Counters counters,
            SafeListener listener,
            Function<Endpoint, Session> sessions) {
        this.timer = timer;
        this.endpoints = endpoints;
        this.transport = transport;
        connectTimeout = builder.connectTimeout;
        drainTimeout = builder.drainTimeout;
        this.deliveries = deliveries;
        this.counters = counters;
        this.listener = listener;
        this.sessions = sessions;
    }

    LongConnectionState state() {
        return state;
    }

    /** Completes at the end: normally after {@link #close}, otherwise with the reason. */
    CompletableFuture<Void> end() {
        return end;
    }

    void start() {
        attempt = timer.submit(this::connect);
    }

    private void connect() {
        if (closing) {
            return;
        }
        change(LongConnectionState.CONNECTING, null);
        Endpoint endpoint;
        try {
            endpoint = endpoints.send(settings);
        } catch (FeishuException e) {
            failed(e, Refusals.isFinalForEndpoint(e));
            return;
        }
        settings = endpoint.settings;
        told = true;
        Session next = sessions.apply(endpoint);
        session = next;
        transport.openWebSocket(endpoint.uri, connectTimeout, next.socket()).whenComplete((opened, problem) -> {
            if (!execute(() -> shookHands(next, opened, problem)) && opened != null) {
                opened.close();
            }
        });
    }

    private void shookHands(Session next, @Nullable OpenWebSocket opened, @Nullable Throwable problem) {
        if (opened == null) {
            session = null;
            handshakeFailed(handshakeProblem(problem));
            return;
        }
        ticketRefused = false;
        attempts = 0;
        counters.connections.increment();
        next.opened(opened);
        if (saidFarewell) {
            next.close(); // The socket was not open when the farewell was said.
        } else if (state != LongConnectionState.CLOSING) {
            // While it closes, the farewell waits for the receivers: a payload can come before this task runs.
            change(LongConnectionState.CONNECTED, null);
        }
    }

    private void handshakeFailed(FeishuException problem) {
        // The ticket in an address may expire on the way, so that one new address is worth an attempt.
        boolean firstTime = Refusals.isAboutTicket(problem) && !ticketRefused;
        ticketRefused = Refusals.isAboutTicket(problem);
        if (firstTime && !closing) {
            retry(UNTOLD.backoff(1), problem);
        } else {
            failed(problem, Refusals.isFinalForHandshake(problem));
        }
    }

    /** The exception of a handshake. Exceptions of the JDK are left out where they may quote the address. */
    private static FeishuException handshakeProblem(@Nullable Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof WebSocketHandshakeException) {
            return Refusals.ofHandshake(((WebSocketHandshakeException) cause).getResponse());
        }
        String reason = cause == null ? "no reason" : cause.getClass().getName();
        return new TransportException("the " + Refusals.HANDSHAKE + " failed: " + reason, null, false);
    }

    /** An attempt to connect has failed. */
    private void failed(FeishuException problem, boolean forGood) {
        if (closing) {
            return;
        }
        attempts++;
        if (forGood || settings.reconnectCount >= 0 && attempts >= settings.reconnectCount) {
            finish(LongConnectionState.FAILED, problem);
        } else {
            Duration wait = told ? RetryPolicy.DEFAULT.asked(settings.reconnectInterval) : UNTOLD.backoff(attempts);
            retry(wait, problem);
        }
    }

    /** A session has ended. Called by any thread. */
    void ended(Session which, FeishuException cause) {
        execute(() -> {
            if (session != which) {
                return;
            }
            session = null;
            if (closing) {
                if (saidFarewell) {
                    finish(LongConnectionState.CLOSED, null);
                }
                return;
            }
            settings = which.settings();
            quietConnections = which.wasAlive() ? 0 : quietConnections + 1;
            if (settings.reconnectCount == 0) {
                finish(LongConnectionState.FAILED, cause);
            } else {
                retry(firstWait(), cause);
            }
        });
    }

    /** A random wait, so that the clients of a server that restarts do not come back at once. */
    private Duration firstWait() {
        long nonce = settings.reconnectNonce.toNanos();
        Duration wait =
                Duration.ofNanos(nonce == 0 ? 0 : ThreadLocalRandom.current().nextLong(nonce));
        return quietConnections == 0 ? wait : wait.plus(UNTOLD.backoff(quietConnections));
    }

    private void retry(Duration wait, FeishuException cause) {
        change(LongConnectionState.WAITING, cause);
        attempt = timer.schedule(this::connect, wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Closes the connection after the payloads that it has received. Repeated calls do nothing. */
    void close() {
        closing = true;
        Future<?> running = attempt;
        if (running != null) {
            running.cancel(true); // A request for an endpoint must not delay the end.
        }
        execute(this::drain);
    }

    private void drain() {
        if (state.isFinal() || state == LongConnectionState.CLOSING) {
            return;
        }
        change(LongConnectionState.CLOSING, null);
        deliveries
                .drain()
                .orTimeout(drainTimeout.toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((done, late) -> execute(this::sayFarewell));
    }

    private void sayFarewell() {
        Session last = session;
        if (last == null) {
            finish(LongConnectionState.CLOSED, null);
            return;
        }
        saidFarewell = true;
        last.close();
        timer.schedule(
                () -> {
                    last.end(new TransportException("the server did not close the long connection", null));
                    finish(LongConnectionState.CLOSED, null);
                },
                FAREWELL.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private void finish(LongConnectionState last, @Nullable FeishuException cause) {
        if (state.isFinal()) {
            return;
        }
        change(last, cause);
        if (cause == null) {
            end.complete(null);
        } else {
            end.completeExceptionally(cause);
        }
    }

    private void change(LongConnectionState next, @Nullable FeishuException cause) {
        LongConnectionState previous = state;
        state = next;
        if (cause == null) {
            LOG.info("the long connection is {}", next);
        } else {
            LOG.warn("the long connection is {}: {}", next, cause.getMessage());
        }
        listener.onState(previous, next, cause);
    }

    /** Returns false if everything has ended. */
    private boolean execute(Runnable change) {
        try {
            timer.execute(change);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }
}

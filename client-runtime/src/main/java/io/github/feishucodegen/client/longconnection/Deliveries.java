package io.github.feishucodegen.client.longconnection;

import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.event.PayloadReceiver;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.work.Deadlines;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands payloads to the app's receiver and answers them, each within the time that the platform allows. */
final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(LongConnection.class);
    private static final byte[] FINE = "{\"code\":200}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FAILED = "{\"code\":500}".getBytes(StandardCharsets.UTF_8);
    /** How many payloads of the greatest size may be pending. */
    private static final long PENDING_SHARE = 8;

    private final PayloadReceiver receiver;
    private final Executor executor;
    private final Deadlines deadlines;
    private final int mostPending;
    private final long mostPendingBytes;
    private final @Nullable OrderingKey orderingKey;
    private final KeyedQueues queues;
    private final Counters counters;
    private final SafeListener listener;
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private int pending;
    private long pendingBytes;
    private boolean closing;

    Deliveries(
            LongConnection.Builder builder,
            PayloadReceiver receiver,
            Executor executor,
            ScheduledExecutorService timer,
            Counters counters,
            SafeListener listener) {
        this.receiver = receiver;
        this.executor = executor;
        deadlines = new Deadlines(
                builder.answerTimeout, (work, nanos) -> timer.schedule(work, nanos, TimeUnit.NANOSECONDS));
        mostPending = builder.maxPending;
        mostPendingBytes = PENDING_SHARE * builder.maxPayloadBytes;
        orderingKey = builder.orderingKey;
        this.counters = counters;
        this.listener = listener;
        queues = new KeyedQueues(this::execute);
    }

    /**
     * Hands a payload over. It is answered at once if there are too many others, or if the connection is closing.
     *
     * @param frame the frame that is answered: that of the last part
     * @param sender sends the answer on the connection from which the frame came
     */
    void accept(Frame frame, byte[] payload, Consumer<byte[]> sender) {
        Delivery delivery =
                new Delivery(frame, payload, orderingKey == null ? null : key(orderingKey, payload), sender);
        if (!begin(delivery)) {
            answer(delivery, PayloadOutcome.REJECTED, FAILED, null);
            return;
        }
        deadlines.add(new Deadlines.Wait() {
            @Override
            public boolean isOver() {
                return delivery.isAnswered();
            }

            @Override
            public void expire() {
                Deliveries.this.expire(delivery);
            }
        });
        if (delivery.key == null) {
            execute(delivery);
        } else {
            queues.add(delivery.key, delivery);
        }
    }

    private static @Nullable String key(OrderingKey orderingKey, byte[] payload) {
        try {
            return orderingKey.of(JsonCodec.parse(payload));
        } catch (DecodeException e) {
            return null; // The receiver finds out that this is no JSON.
        } catch (RuntimeException e) {
            LOG.warn(
                    "the ordering key failed with {}; the payload gets no order",
                    e.getClass().getName());
            return null;
        }
    }

    private void execute(Delivery delivery) {
        try {
            executor.execute(() -> run(delivery));
        } catch (RejectedExecutionException e) {
            delivery.take();
            answer(delivery, PayloadOutcome.REJECTED, FAILED, null);
            finish(delivery);
        }
    }

    private void run(Delivery delivery) {
        byte[] payload = delivery.take();
        if (payload == null) {
            finish(delivery); // Its time was over before its turn came.
            return;
        }
        handle(payload).whenComplete((answer, problem) -> {
            if (problem == null && answer != null) {
                answer(delivery, PayloadOutcome.HANDLED, body(answer), null);
            } else {
                answer(delivery, PayloadOutcome.FAILED, FAILED, problem);
            }
            finish(delivery);
        });
    }

    private CompletionStage<Optional<byte[]>> handle(byte[] payload) {
        Callbacks.enter();
        try {
            return Objects.requireNonNull(receiver.receive(payload), "the receiver returned no stage");
        } catch (Throwable e) { // An error of the app's code must not leave the payload without an answer either.
            return CompletableFuture.failedFuture(e);
        } finally {
            Callbacks.leave();
        }
    }

    private static byte[] body(Optional<byte[]> answer) {
        if (answer.isEmpty()) {
            return FINE;
        }
        String data = Base64.getEncoder().encodeToString(answer.get());
        return ("{\"code\":200,\"data\":\"" + data + "\"}").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The time for an answer is over. A receiver that was not called by now is not called any more. */
    private void expire(Delivery delivery) {
        answer(delivery, PayloadOutcome.LATE, FAILED, null);
        delivery.take();
        if (delivery.key != null && queues.remove(delivery.key, delivery)) {
            end(delivery);
        }
    }

    private void answer(Delivery delivery, PayloadOutcome outcome, byte[] body, @Nullable Throwable problem) {
        if (!delivery.claimAnswer()) {
            return;
        }
        // The count comes first, so that the metrics include each answer that was sent.
        counters.count(outcome);
        delivery.send(body);
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        AnsweredPayload answered = delivery.answered(outcome, cause);
        if (outcome == PayloadOutcome.HANDLED) {
            LOG.debug("{}", answered);
        } else {
            // Only the class of an exception is logged: its message may quote the payload.
            LOG.warn(
                    "{}, trace id {}, {}",
                    answered,
                    answered.traceId(),
                    cause == null ? "" : cause.getClass().getName());
        }
        listener.onAnswer(answered);
    }

    private void finish(Delivery delivery) {
        end(delivery);
        if (delivery.key != null) {
            queues.finished(delivery.key);
        }
    }

    private synchronized boolean begin(Delivery delivery) {
        if (closing || pending >= mostPending || pendingBytes + delivery.size > mostPendingBytes) {
            return false;
        }
        pending++;
        pendingBytes += delivery.size;
        return true;
    }

    private void end(Delivery delivery) {
        boolean last;
        synchronized (this) {
            pending--;
            pendingBytes -= delivery.size;
            last = closing && pending == 0;
        }
        if (last) {
            drained.complete(null);
        }
    }

    synchronized int pending() {
        return pending;
    }

    /** Accepts no payload from now on. The future completes when the receiver has finished with all others. */
    CompletableFuture<Void> drain() {
        boolean empty;
        synchronized (this) {
            closing = true;
            empty = pending == 0;
        }
        if (empty) {
            drained.complete(null);
        }
        return drained;
    }
}

package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.error.EventNotHandledException;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.work.Deadlines;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks requests of the platform and gives their events to handlers. Generated dispatchers extend it. Safe for use by many
 * threads.
 *
 * <p>By default a handler runs on a thread of the dispatcher, and the platform gets its answer when the handler has
 * finished. See {@link Builder} for what can be changed.
 */
public abstract class ApiEventDispatcher implements PayloadReceiver, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ApiEventDispatcher.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Executor SAME_THREAD = Runnable::run;

    private static final int UNAVAILABLE = 503;
    private static final int LATE = 504;
    private static final EventResp SUCCESS = EventResp.message(200, "success");
    private static final EventResp NO_HANDLER = EventResp.message(200, "no handler");

    private final RequestCheck check;
    private final RefusalLog refusals = new RefusalLog();
    private final Delivery delivery;
    private final HandlerThreads threads;
    private final boolean acknowledgesFirst;
    private final int failureStatus;
    private final long deadlineNanos;
    private final Deadlines deadlines;

    protected ApiEventDispatcher(Builder<?, ?> builder) {
        check = new RequestCheck(
                builder.verificationToken,
                builder.encryptKey,
                builder.maxBodyBytes,
                builder.timestampWindow,
                builder.clock);
        threads = new HandlerThreads(builder.executor);
        delivery =
                new Delivery(builder.routes, builder.handlersOfAll, builder.claims, threads, builder.failureListener);
        acknowledgesFirst = builder.acknowledgesFirst;
        failureStatus = builder.failureStatus;
        deadlineNanos = builder.deadline.toNanos();
        deadlines = new Deadlines(builder.deadline, ApiEventDispatcher::later);
    }

    private static void later(Runnable work, long nanos) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, SAME_THREAD)
                .execute(work);
    }

    /**
     * Handles a request, and waits until its answer is known, but not longer than the deadline. It throws no exception of
     * a handler: the answer then has an error status.
     */
    public final EventResp handle(EventReq request) {
        long end = System.nanoTime() + deadlineNanos;
        try {
            ReceivedEvent event = check.check(request);
            return waited(event, answer(event).toCompletableFuture(), end);
        } catch (RefusedException e) {
            return refused(e, request);
        }
    }

    /**
     * Handles a request, for web frameworks with methods such as {@code request::getHeader} or {@code headers::getFirst}.
     * It reads no more of the body than the largest number of bytes.
     *
     * @param header returns the first value of a header, or null; the case of the name does not matter to it
     * @throws IOException if the body cannot be read
     */
    public final EventResp handle(Function<String, @Nullable String> header, InputStream body) throws IOException {
        return handle(EventReq.of(header, body.readNBytes(check.maxBodyBytes() + 1)));
    }

    /** Handles a request without holding a thread of the caller. The stage does not fail. */
    public final CompletionStage<EventResp> handleAsync(EventReq request) {
        try {
            ReceivedEvent event = check.check(request);
            CompletableFuture<EventResp> answer = answer(event).toCompletableFuture();
            if (!answer.isDone()) {
                deadlines.add(new OpenAnswer(event, answer));
            }
            return answer;
        } catch (RefusedException e) {
            return CompletableFuture.completedFuture(refused(e, request));
        }
    }

    private EventResp refused(RefusedException e, EventReq request) {
        refusals.refused(e.refusal(), request);
        return e.answer();
    }

    private CompletionStage<EventResp> answer(ReceivedEvent event) {
        if (event.envelope().isAddressCheck()) {
            byte[] challenge =
                    JsonCodec.writeBytes(Map.of("challenge", event.envelope().challenge()));
            return CompletableFuture.completedFuture(EventResp.json(challenge));
        }
        if (!delivery.hasHandler(event)) {
            LOG.debug("{}: no handler", event);
            return CompletableFuture.completedFuture(NO_HANDLER);
        }
        boolean acknowledged = acknowledgesFirst && !delivery.isCallback(event);
        CompletionStage<Optional<byte[]>> result;
        try {
            result = delivery.deliver(event, threads.executor(), acknowledged);
        } catch (EventNotHandledException e) {
            LOG.debug("{}", e.getMessage());
            return CompletableFuture.completedFuture(EventResp.message(UNAVAILABLE, "not handled"));
        }
        return acknowledged
                ? CompletableFuture.completedFuture(SUCCESS)
                : result.handle((json, failure) -> failure == null
                        ? json.map(EventResp::json).orElse(SUCCESS)
                        : EventResp.message(failureStatus, "the handler failed"));
    }

    /** An answer that a web framework waits for. */
    private static final class OpenAnswer implements Deadlines.Wait {
        private final ReceivedEvent event;
        private final CompletableFuture<EventResp> answer;

        private OpenAnswer(ReceivedEvent event, CompletableFuture<EventResp> answer) {
            this.event = event;
            this.answer = answer;
        }

        @Override
        public boolean isOver() {
            return answer.isDone();
        }

        @Override
        public void expire() {
            if (!answer.isDone()) {
                answer.complete(late(event));
            }
        }
    }

    private static EventResp late(ReceivedEvent event) {
        LOG.warn("{}: the handler has not finished in time", event);
        return EventResp.message(LATE, "the handler has not finished in time");
    }

    private static EventResp waited(ReceivedEvent event, CompletableFuture<EventResp> answer, long end) {
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return late(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return EventResp.message(UNAVAILABLE, "interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // The stage turns failures into answers.
        }
    }

    /**
     * Handles a payload of a long connection. The handler runs on the thread of the caller, without a deadline. If events
     * are acknowledged first, their handlers run on the threads of this dispatcher.
     *
     * @return the JSON that answers a callback; empty for events and for payloads without a handler. The stage fails if the
     *     handler fails, if the payload is not JSON, or if the event is being handled already.
     */
    @Override
    public final CompletionStage<Optional<byte[]>> receive(byte[] payload) {
        EventReq request = new EventReq();
        request.setBody(payload);
        try {
            ReceivedEvent event = new ReceivedEvent(Envelope.read(payload), request);
            boolean acknowledged = acknowledgesFirst && !delivery.isCallback(event);
            CompletionStage<Optional<byte[]>> result =
                    delivery.deliver(event, acknowledged ? threads.executor() : SAME_THREAD, acknowledged);
            return acknowledged ? Route.NOTHING : result;
        } catch (DecodeException | EventNotHandledException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Does the same as {@link #close(Duration)}, with ten seconds. */
    @Override
    public final void close() {
        close(PATIENCE);
    }

    /**
     * Takes no further events and waits for those that are being handled. Then it interrupts handlers on its own threads.
     * A given executor is not changed. Requests that come later get status 503, so that the platform sends them again.
     *
     * @return whether all events were handled in time
     */
    public final boolean close(Duration patience) {
        return threads.close(patience);
    }

    /**
     * The handlers and the settings of a dispatcher. Every setting has a default.
     *
     * @param <D> the class of the dispatcher
     * @param <B> the class of the builder itself
     */
    public abstract static class Builder<D extends ApiEventDispatcher, B extends Builder<D, B>> {
        private static final Duration LONGEST = Duration.ofDays(365);

        private final String verificationToken;
        private final String encryptKey;
        private final Map<String, Route> routes = new HashMap<>();
        private final List<EventHandler<? super ReceivedEvent>> handlersOfAll = new ArrayList<>();
        private EventClaims claims = EventClaims.inMemory();
        private BiConsumer<? super ReceivedEvent, ? super Throwable> failureListener = (event, failure) -> {};
        private @Nullable Executor executor;
        private boolean acknowledgesFirst;
        private int failureStatus = 500;
        private int maxBodyBytes = 4 * 1024 * 1024;
        private Duration deadline = Duration.ofSeconds(3);
        private Duration timestampWindow = Duration.ofMinutes(5);
        private Clock clock = Clock.systemUTC();

        /**
         * @param verificationToken the app's verification token; null or empty for none
         * @param encryptKey the app's encrypt key; null or empty for none. Without both, a dispatcher takes events of long
         *     connections only.
         */
        protected Builder(@Nullable String verificationToken, @Nullable String encryptKey) {
            this.verificationToken = verificationToken == null ? "" : verificationToken;
            this.encryptKey = encryptKey == null ? "" : encryptKey;
        }

        /** Creates the dispatcher. */
        public abstract D build();

        private B route(String eventType, Route route) {
            if (eventType.isEmpty()) {
                throw new IllegalArgumentException("the type of an event is not empty");
            }
            if (routes.putIfAbsent(eventType, route) != null) {
                throw new IllegalArgumentException(eventType + " has a handler already");
            }
            return self();
        }

        /**
         * Sets the handler of a type of events, for generated code.
         *
         * @param empty an event with no field set
         * @throws IllegalArgumentException if the type has a handler already
         */
        protected final <E extends Model> B onEvent(String eventType, E empty, EventHandler<? super E> handler) {
            Objects.requireNonNull(handler);
            return route(eventType, Route.ofEvent(empty, handler));
        }

        /**
         * Sets the handler of a type of callbacks, for generated code.
         *
         * @param empty a callback with no field set
         * @throws IllegalArgumentException if the type has a handler already
         */
        protected final <E extends Model> B onCallback(
                String eventType, E empty, CallbackHandler<? super E, ?> handler) {
            Objects.requireNonNull(handler);
            return route(eventType, Route.ofCallback(empty, handler));
        }

        /**
         * Sets the handler of a type of callbacks that answers later, for generated code.
         *
         * @param empty a callback with no field set
         * @throws IllegalArgumentException if the type has a handler already
         */
        protected final <E extends Model> B onCallbackAsync(
                String eventType, E empty, AsyncCallbackHandler<? super E, ?> handler) {
            Objects.requireNonNull(handler);
            return route(eventType, Route.ofAsyncCallback(empty, handler));
        }

        /**
         * Sets the handler of a type of events that has no generated method. It gets the request, with
         * {@link EventReq#json()}.
         *
         * @throws IllegalArgumentException if the type has a handler already
         */
        public final B onCustomizedEvent(String eventType, EventHandler<? super EventReq> handler) {
            Objects.requireNonNull(handler);
            return route(eventType, Route.ofEvent(event -> handler.handle(event.getEventReq())));
        }

        /**
         * Sets the handler of a type of callbacks that has no generated method, such as {@code card.action.trigger_v1} of
         * old cards. It answers with a model, a tree or any other value that {@link JsonCodec#write(Object)} writes.
         *
         * @throws IllegalArgumentException if the type has a handler already
         */
        public final B onCustomizedCallback(String eventType, CallbackHandler<? super EventReq, ?> handler) {
            Objects.requireNonNull(handler);
            return route(eventType, Route.ofCallback(event -> handler.handle(event.getEventReq())));
        }

        /**
         * Does the same as {@link #onCustomizedCallback}, for a handler that answers later.
         *
         * @throws IllegalArgumentException if the type has a handler already
         */
        public final B onCustomizedCallbackAsync(String eventType, AsyncCallbackHandler<? super EventReq, ?> handler) {
            Objects.requireNonNull(handler);
            return route(eventType, Route.ofAsyncCallback(event -> handler.handle(event.getEventReq())));
        }

        /**
         * Adds a handler that gets every event and callback before its own handler, also those without one. If it fails,
         * the event fails. It cannot answer callbacks.
         */
        public final B onAnyEvent(EventHandler<? super ReceivedEvent> handler) {
            handlersOfAll.add(Objects.requireNonNull(handler));
            return self();
        }

        /**
         * Sets the handler of app tickets.
         *
         * @throws IllegalArgumentException if they have a handler already
         */
        public final B onAppTicketEvent(EventHandler<? super AppTicketEvent> handler) {
            return onEvent(AppTicketEvent.EVENT_TYPE, new AppTicketEvent(), handler);
        }

        /**
         * Stores app tickets where the client of a store app finds them.
         *
         * @throws IllegalArgumentException if they have a handler already
         */
        public final B onAppTicketEvent(AppTickets tickets) {
            Objects.requireNonNull(tickets);
            return onAppTicketEvent((AppTicketEvent event) -> {
                AppTicketEvent.AppTicketEventData data = event.getEvent();
                String appId = data == null ? null : data.getAppId();
                String ticket = data == null ? null : data.getAppTicket();
                if (appId == null || ticket == null) {
                    throw new DecodeException("the event has no app ticket", null);
                }
                tickets.put(appId, ticket);
            });
        }

        /**
         * Answers events before their handlers run. Their handlers then may take longer than the platform waits. An event
         * is lost if its handler fails or the program ends. Callbacks are not affected. By default the answer says whether
         * the handler succeeded.
         */
        public final B acknowledgeFirst() {
            acknowledgesFirst = true;
            return self();
        }

        /**
         * Sets the HTTP status of the answer if a handler fails. The default is 500; the platform then sends the event
         * again. With 200 it does not.
         *
         * @throws IllegalArgumentException if it is not a status
         */
        public final B failureStatus(int status) {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("a status is from 200 to 599, not " + status);
            }
            failureStatus = status;
            return self();
        }

        /**
         * Sets a listener for failures of handlers. It gets the exception, which is not logged because its message may
         * contain parts of the payload. The log has its class and place. By default there is no listener.
         */
        public final B onFailure(BiConsumer<? super ReceivedEvent, ? super Throwable> listener) {
            failureListener = Objects.requireNonNull(listener);
            return self();
        }

        /**
         * Sets the executor of handlers. The default is a pool of the dispatcher with at most 64 threads, and at most 10,000
         * events that wait for one. {@code Runnable::run} runs handlers on the thread that calls {@code handle}; no deadline
         * ends the wait for a handler that blocks. The caller shuts down an executor that is set here.
         */
        public final B executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor);
            return self();
        }

        /**
         * Sets how long an answer waits for the handler. The default is three seconds, as long as the platform waits. After
         * that, the answer has the status 504 and the handler goes on. If it then succeeds, the event is not handled again
         * when the platform sends it again.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public final B deadline(Duration deadline) {
            this.deadline = positive(deadline);
            return self();
        }

        /** Sets the store that tells events that come twice. The default is {@link EventClaims#inMemory()}. */
        public final B claims(EventClaims claims) {
            this.claims = Objects.requireNonNull(claims);
            return self();
        }

        /**
         * Sets the size of the largest body, in bytes. The default is 4 MiB. A larger one gets status 413.
         *
         * @throws IllegalArgumentException if the limit is not positive
         */
        public final B maxBodyBytes(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("maxBodyBytes is positive, not " + limit);
            }
            maxBodyBytes = Math.min(limit, Integer.MAX_VALUE - 16);
            return self();
        }

        /**
         * Sets how far the timestamp of a signed request may be from the clock of this machine, in both directions. The
         * default is five minutes. Requests with other timestamps are refused: somebody may have recorded them.
         *
         * @throws IllegalArgumentException if the time is not positive
         */
        public final B timestampWindow(Duration window) {
            timestampWindow = positive(window);
            return self();
        }

        /** Sets the clock that timestamps are compared with. The default is the system clock. */
        public final B clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock);
            return self();
        }

        private static Duration positive(Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("a time is longer than " + time);
            }
            return time.compareTo(LONGEST) > 0 ? LONGEST : time;
        }

        @SuppressWarnings("unchecked") // B is the class of the builder itself.
        private B self() {
            return (B) this;
        }
    }
}

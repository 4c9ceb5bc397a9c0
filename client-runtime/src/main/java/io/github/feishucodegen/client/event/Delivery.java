package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.error.EventNotHandledException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives events to their handlers, each once. Safe for use by many threads. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(ApiEventDispatcher.class);

    private final Map<String, Route> routes;
    private final List<EventHandler<? super ReceivedEvent>> handlersOfAll;
    private final EventClaims claims;
    private final HandlerThreads threads;
    private final BiConsumer<? super ReceivedEvent, ? super Throwable> failureListener;

    Delivery(
            Map<String, Route> routes,
            List<EventHandler<? super ReceivedEvent>> handlersOfAll,
            EventClaims claims,
            HandlerThreads threads,
            BiConsumer<? super ReceivedEvent, ? super Throwable> failureListener) {
        this.routes = Map.copyOf(routes);
        this.handlersOfAll = List.copyOf(handlersOfAll);
        this.claims = claims;
        this.threads = threads;
        this.failureListener = failureListener;
    }

    boolean isCallback(ReceivedEvent event) {
        Route route = routes.get(event.getEventType());
        return route != null && route.isCallback();
    }

    boolean hasHandler(ReceivedEvent event) {
        return !handlersOfAll.isEmpty() || routes.containsKey(event.getEventType());
    }

    /**
     * Gives an event to its handlers.
     *
     * @param acknowledged whether the platform gets its answer before the handler has finished. An event that is being
     *     handled already then counts as handled.
     * @return the answer to a callback; empty for events, for events without a handler, and for those that were handled
     *     before. The stage fails with the exception of the handler.
     * @throws EventNotHandledException if the event is being handled already, or there is no thread for it
     */
    CompletionStage<Optional<byte[]>> deliver(ReceivedEvent event, Executor executor, boolean acknowledged) {
        if (!hasHandler(event)) {
            LOG.debug("{}: no handler", event);
            return Route.NOTHING;
        }
        begin(event);
        boolean handling = false;
        try {
            if (!claim(event, acknowledged)) {
                LOG.debug("{}: was handled before", event);
                return isCallback(event) ? CompletableFuture.completedFuture(Route.written(null)) : Route.NOTHING;
            }
            CompletableFuture<Optional<byte[]>> result = new CompletableFuture<>();
            try {
                executor.execute(() -> run(event, result));
            } catch (RejectedExecutionException e) {
                release(event);
                throw new EventNotHandledException(event + ": no thread is free for its handler", e);
            }
            handling = true;
            return result;
        } finally {
            if (!handling) {
                threads.end();
            }
        }
    }

    private void begin(ReceivedEvent event) {
        try {
            threads.begin();
        } catch (RejectedExecutionException e) {
            throw new EventNotHandledException(event + ": the dispatcher is closed", null);
        }
    }

    /** @return false if the event was handled before */
    private boolean claim(ReceivedEvent event, boolean acknowledged) {
        if (!event.hasUsableId()) {
            return true;
        }
        EventClaims.Claim claim;
        try {
            claim = claims.claim(event.getEventId());
        } catch (RuntimeException e) {
            LOG.warn("{}: the store of event ids failed: {}", event, place(e));
            throw new EventNotHandledException(event + ": the store of event ids failed", e);
        }
        switch (claim) {
            case GRANTED:
                return true;
            case COMPLETED:
                return false;
            default:
                if (acknowledged) {
                    return false;
                }
                throw new EventNotHandledException(event + ": an earlier request is still being handled", null);
        }
    }

    private void run(ReceivedEvent event, CompletableFuture<Optional<byte[]>> result) {
        CompletionStage<Optional<byte[]>> answer;
        try {
            for (EventHandler<? super ReceivedEvent> handler : handlersOfAll) {
                handler.handle(event);
            }
            Route route = routes.get(event.getEventType());
            answer = route == null ? Route.NOTHING : route.handle(event);
        } catch (Throwable e) { // Whatever a handler throws, the event is released and the platform sends it again.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            fail(event, result, e);
            return;
        }
        if (answer == Route.NOTHING) {
            complete(event, result, Optional.empty());
        } else {
            answer.whenComplete((json, failure) -> {
                if (failure == null) {
                    complete(event, result, json);
                } else {
                    fail(event, result, failure);
                }
            });
        }
    }

    private void complete(ReceivedEvent event, CompletableFuture<Optional<byte[]>> result, Optional<byte[]> answer) {
        if (event.hasUsableId()) {
            try {
                claims.complete(event.getEventId());
            } catch (RuntimeException e) {
                LOG.warn("{}: was handled, but the store of event ids failed: {}", event, place(e));
            }
        }
        threads.end();
        result.complete(answer);
    }

    private void fail(ReceivedEvent event, CompletableFuture<Optional<byte[]>> result, Throwable thrown) {
        Throwable cause = thrown.getCause();
        Throwable failure = thrown instanceof CompletionException && cause != null ? cause : thrown;
        release(event);
        LOG.warn("{}: the handler failed: {}", event, place(failure));
        try {
            failureListener.accept(event, failure);
        } catch (RuntimeException e) {
            LOG.warn("{}: the listener for failures failed: {}", event, place(e));
        }
        threads.end();
        result.completeExceptionally(failure);
    }

    private void release(ReceivedEvent event) {
        if (event.hasUsableId()) {
            try {
                claims.release(event.getEventId());
            } catch (RuntimeException e) {
                LOG.warn("{}: the store of event ids failed: {}", event, place(e));
            }
        }
    }

    /** The class of an exception and the place where it was thrown. Its message may contain parts of the payload. */
    private static String place(Throwable failure) {
        @Nullable StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}

package io.github.feishucodegen.client.event;

import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The handler of one type of events or callbacks, together with the form in which it takes them. */
final class Route {
    /** What a handler of events answers. */
    static final CompletionStage<Optional<byte[]>> NOTHING = CompletableFuture.<Optional<byte[]>>completedFuture(
                    Optional.empty())
            .minimalCompletionStage();

    /** The call of a handler. */
    private interface Call {
        CompletionStage<Optional<byte[]>> of(ReceivedEvent event) throws Exception;
    }

    private final boolean callback;
    private final Call call;

    private Route(boolean callback, Call call) {
        this.callback = callback;
        this.call = call;
    }

    static <E extends Model> Route ofEvent(E prototype, EventHandler<? super E> handler) {
        return ofEvent(event -> handler.handle(event.as(prototype)));
    }

    static Route ofEvent(EventHandler<? super ReceivedEvent> handler) {
        return new Route(false, event -> {
            handler.handle(event);
            return NOTHING;
        });
    }

    static <E extends Model> Route ofCallback(E prototype, CallbackHandler<? super E, ?> handler) {
        return ofCallback(event -> handler.handle(event.as(prototype)));
    }

    static Route ofCallback(CallbackHandler<? super ReceivedEvent, ?> handler) {
        return new Route(true, event -> CompletableFuture.completedFuture(written(handler.handle(event))));
    }

    static <E extends Model> Route ofAsyncCallback(E prototype, AsyncCallbackHandler<? super E, ?> handler) {
        return ofAsyncCallback(event -> handler.handle(event.as(prototype)));
    }

    static Route ofAsyncCallback(AsyncCallbackHandler<? super ReceivedEvent, ?> handler) {
        return new Route(true, event -> handler.handle(event).thenApply(Route::written));
    }

    /** An answer as JSON. An empty object leaves the card as it is. */
    static Optional<byte[]> written(@Nullable Object answer) {
        return Optional.of(JsonCodec.writeBytes(answer == null ? Map.of() : answer));
    }

    /** Whether the platform waits for an answer. */
    boolean isCallback() {
        return callback;
    }

    CompletionStage<Optional<byte[]>> handle(ReceivedEvent event) throws Exception {
        return call.of(event);
    }
}

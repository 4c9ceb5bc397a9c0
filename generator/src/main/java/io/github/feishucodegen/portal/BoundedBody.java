package io.github.feishucodegen.portal;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of a body. It cancels the transfer when there are more than the limit. */
final class BoundedBody implements BodySubscriber<byte[]> {
    private final int limit;
    private final LongConsumer received;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    /** @param received is told the number of bytes of each part that arrives */
    private BoundedBody(int limit, LongConsumer received) {
        this.limit = limit;
        this.received = received;
    }

    /** @param begun is run when the headers have arrived */
    static BodyHandler<byte[]> handler(int limit, Runnable begun, LongConsumer received) {
        return response -> {
            begun.run();
            BoundedBody body = new BoundedBody(limit, received);
            if (response.headers().firstValueAsLong("content-length").orElse(0) > limit) {
                body.refuse();
            }
            return body;
        };
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        if (body.isDone()) {
            begun.cancel();
        } else {
            begun.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            int size = part.remaining();
            received.accept(size);
            if (body.isDone() || size > limit - bytes.size()) {
                refuse();
                return;
            }
            byte[] copy = new byte[size];
            part.get(copy);
            bytes.writeBytes(copy);
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }

    private void refuse() {
        bytes.reset();
        body.completeExceptionally(new TooLargeException(limit));
        if (subscription != null) {
            subscription.cancel();
        }
    }
}

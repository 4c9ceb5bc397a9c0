package io.github.feishucodegen.client.longconnection;

import static org.awaitility.Awaitility.await;

import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.event.PayloadReceiver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A receiver and a listener that keep what they get. */
final class Recorder implements PayloadReceiver, LongConnectionListener {
    final List<String> payloads = new CopyOnWriteArrayList<>();
    final List<LongConnectionState> states = new CopyOnWriteArrayList<>();
    final List<FeishuException> causes = new CopyOnWriteArrayList<>();
    final List<AnsweredPayload> answers = new CopyOnWriteArrayList<>();
    final List<Duration> pongs = new CopyOnWriteArrayList<>();

    @Override
    public CompletionStage<Optional<byte[]>> receive(byte[] payload) {
        payloads.add(new String(payload, StandardCharsets.UTF_8));
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @Override
    public void onState(LongConnectionState previous, LongConnectionState current, @Nullable FeishuException cause) {
        if (cause != null) {
            causes.add(cause);
        }
        states.add(current);
    }

    @Override
    public void onAnswer(AnsweredPayload payload) {
        answers.add(payload);
    }

    @Override
    public void onPong(Duration roundTrip) {
        pongs.add(roundTrip);
    }

    void awaitState(LongConnectionState state) {
        await().pollInterval(Duration.ofMillis(5)).until(() -> states.contains(state));
    }

    /** Waits until a state was reached this many times. */
    void awaitStates(LongConnectionState state, int times) {
        await().pollInterval(Duration.ofMillis(5))
                .until(() -> states.stream().filter(state::equals).count() >= times);
    }
}

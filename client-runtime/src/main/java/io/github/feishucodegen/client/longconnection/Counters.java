package io.github.feishucodegen.client.longconnection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** The numbers that a connection counts. */
final class Counters {
    final LongAdder connections = new LongAdder();
    final LongAdder frames = new LongAdder();
    final LongAdder bytes = new LongAdder();
    final LongAdder invalidFrames = new LongAdder();
    final LongAdder droppedMessages = new LongAdder();
    private final Map<PayloadOutcome, LongAdder> outcomes = new EnumMap<>(PayloadOutcome.class);

    Counters() {
        for (PayloadOutcome outcome : PayloadOutcome.values()) {
            outcomes.put(outcome, new LongAdder());
        }
    }

    void count(PayloadOutcome outcome) {
        adder(outcome).increment();
    }

    long sum(PayloadOutcome outcome) {
        return adder(outcome).sum();
    }

    private LongAdder adder(PayloadOutcome outcome) {
        return Objects.requireNonNull(outcomes.get(outcome));
    }
}

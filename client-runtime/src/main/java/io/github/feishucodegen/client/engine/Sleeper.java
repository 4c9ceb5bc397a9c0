package io.github.feishucodegen.client.engine;

import java.time.Duration;

/** Waits for a time. */
@FunctionalInterface
public interface Sleeper {
    /** Waits with {@link Thread#sleep(long, int)}. */
    Sleeper REAL = time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);

    void sleep(Duration time) throws InterruptedException;
}

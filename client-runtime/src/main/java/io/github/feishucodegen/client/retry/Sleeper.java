package io.github.feishucodegen.client.retry;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Sleeper {
    /** In earnest. */
    Sleeper REAL = time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);

    void sleep(Duration time) throws InterruptedException;
}

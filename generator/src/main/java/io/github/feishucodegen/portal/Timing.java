package io.github.feishucodegen.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Clocks, pauses and random numbers. Tests replace them. */
public interface Timing {
    Timing SYSTEM = new Timing() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }
    };

    /** A time that never jumps, in nanoseconds. Only differences have a meaning. */
    long nanoTime();

    /** The time of day. It may jump, so it serves only to read dates that a server sends. */
    Instant now();

    void sleep(Duration pause) throws InterruptedException;

    /** A number from 0 to 1, without 1. */
    double random();
}

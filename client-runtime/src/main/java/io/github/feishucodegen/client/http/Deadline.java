package io.github.feishucodegen.client.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A deadline: the time by which an action must end. */
public final class Deadline {
    /** The longest time: practically unlimited, and short enough to count in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** @param time the time from now on; null for no deadline */
    public static Deadline in(@Nullable Duration time) {
        return new Deadline(
                System.nanoTime() + bounded(time == null ? LONGEST : time).toNanos());
    }

    /** The given time, or 365 days if that is less: a time that can be counted in nanoseconds. */
    public static Duration bounded(Duration time) {
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }

    /** The time left; zero after the deadline. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** The given time, or the time left if that is less. */
    public Duration atMost(Duration time) {
        Duration left = left();
        return time.compareTo(left) < 0 ? time : left;
    }

    public boolean isOver() {
        return end - System.nanoTime() <= 0;
    }
}

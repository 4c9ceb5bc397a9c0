package io.github.feishucodegen.client.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment by which something has to be over. */
public final class Deadline {
    /** As good as none, and short enough to count in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** @param time from now on; null for no deadline */
    public static Deadline in(@Nullable Duration time) {
        return new Deadline(
                System.nanoTime() + bounded(time == null ? LONGEST : time).toNanos());
    }

    /** A time that can be counted in nanoseconds, as short as the given one or as good as endless. */
    public static Duration bounded(Duration time) {
        return time.compareTo(LONGEST) < 0 ? time : LONGEST;
    }

    /** Zero when it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** The given time, or what is left if that is less. */
    public Duration atMost(Duration time) {
        Duration left = left();
        return time.compareTo(left) < 0 ? time : left;
    }

    public boolean isOver() {
        return end - System.nanoTime() <= 0;
    }
}

package io.github.feishucodegen.pull;

import java.time.Duration;
import java.util.Locale;

/** Sizes and times for people. */
public final class Amounts {
    private Amounts() {}

    /** A size such as {@code 950 B}, {@code 18 kB} or {@code 3.4 MB}. */
    public static String bytes(long bytes) {
        return bytes < 1000
                ? bytes + " B"
                : bytes < 1_000_000 ? bytes / 1000 + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    /** A time such as {@code 1.2 s}, {@code 20 s} or {@code 3 min 20 s}. */
    public static String time(Duration time) {
        if (time.toMinutes() > 0) {
            return time.toMinutes() + " min " + time.toSecondsPart() + " s";
        }
        return time.toNanosPart() == 0
                ? time.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}

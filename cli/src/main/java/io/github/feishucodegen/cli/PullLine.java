package io.github.feishucodegen.cli;

import io.github.feishucodegen.pull.Amounts;
import io.github.feishucodegen.pull.PullProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/**
 * The progress of a pull: on a terminal one line that is rewritten, with the rate and the remaining time; elsewhere
 * one line for each hundred pages.
 */
final class PullLine implements PullProgress, AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String BACK_TO_EMPTY_LINE = "\r\u001B[K";
    private static final int PAGES_PER_LINE = 100;

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean quiet;
    private long begun;
    private long lastShown;
    private boolean shown;

    private PullLine(PrintWriter err, boolean terminal, boolean quiet) {
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
    }

    static PullLine on(CommandLine command, boolean quiet) {
        return new PullLine(command.getErr(), command.getColorScheme().ansi().enabled(), quiet);
    }

    @Override
    public void pageDone(int done, int pages) {
        if (quiet) {
            return;
        }
        long now = System.nanoTime();
        if (done == 0) {
            begun = now;
            lastShown = now - PAUSE;
        }
        if (terminal && now - lastShown >= PAUSE) {
            lastShown = now;
            shown = true;
            err.print(BACK_TO_EMPTY_LINE + line(done, pages, now - begun));
            err.flush();
        } else if (!terminal && done > 0 && done % PAGES_PER_LINE == 0) {
            err.println(line(done, pages, now - begun));
            err.flush();
        }
    }

    /** A line such as {@code pulled 300 of 2250 pages, 4.8 per second, 6 min 46 s left}. */
    static String line(int done, int pages, long nanos) {
        String line = "pulled " + done + " of " + pages + " pages";
        if (done == 0 || nanos <= 0) {
            return line;
        }
        double rate = done / (nanos / 1e9);
        Duration left = Duration.ofSeconds(Math.round((pages - done) / rate));
        return line + String.format(Locale.ROOT, ", %.1f per second, ", rate) + Amounts.time(left) + " left";
    }

    @Override
    public void close() {
        if (shown) {
            err.print(BACK_TO_EMPTY_LINE);
            err.flush();
        }
    }
}

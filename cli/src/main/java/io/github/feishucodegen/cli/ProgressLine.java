package io.github.feishucodegen.cli;

import io.github.feishucodegen.pipeline.Progress;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A line on a terminal that shows the progress of reading. It is erased at the end. Without a terminal nothing is
 * shown.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String BACK_TO_EMPTY_LINE = "\r\u001B[K";

    private final @Nullable PrintWriter terminal;
    private long lastShown = System.nanoTime();
    private int furthest;
    private boolean shown;

    private ProgressLine(@Nullable PrintWriter terminal) {
        this.terminal = terminal;
    }

    static ProgressLine on(CommandLine command) {
        return new ProgressLine(command.getColorScheme().ansi().enabled() ? command.getErr() : null);
    }

    @Override
    public synchronized void pageRead(int done, int pages) {
        long now = System.nanoTime();
        furthest = Math.max(furthest, done);
        if (terminal != null && now - lastShown > PAUSE) {
            lastShown = now;
            shown = true;
            terminal.print(BACK_TO_EMPTY_LINE + "reading page " + furthest + " of " + pages);
            terminal.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (terminal != null && shown) {
            terminal.print(BACK_TO_EMPTY_LINE);
            terminal.flush();
        }
    }
}

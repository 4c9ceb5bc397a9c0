package io.github.feishucodegen.client.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Keeps what is logged at any level, with stack traces. */
public final class RecordingLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;
    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    RecordingLogger(String name) {
        this.name = name;
    }

    /** Everything since the last {@link #clear()}. */
    public static String text() {
        return String.join("\n", LINES);
    }

    public static void clear() {
        LINES.clear();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable problem) {
        StringWriter trace = new StringWriter();
        if (problem != null) {
            problem.printStackTrace(new PrintWriter(trace));
        }
        LINES.add(level + " " + name + " " + MessageFormatter.basicArrayFormat(message, arguments) + trace);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }
}

package io.github.feishucodegen.client;

import org.jspecify.annotations.Nullable;

/** How a call ended. It contains nothing of the request or of the response's data. */
public final class CallResult {
    private final int requests;
    private final int status;
    private final long code;
    private final @Nullable String logId;
    private final @Nullable Throwable failure;

    private CallResult(int requests, int status, long code, @Nullable String logId, @Nullable Throwable failure) {
        this.requests = requests;
        this.status = status;
        this.code = code;
        this.logId = logId;
        this.failure = failure;
    }

    static CallResult answered(int requests, int status, long code, @Nullable String logId) {
        return new CallResult(requests, status, code, logId, null);
    }

    static CallResult failed(int requests, Throwable failure) {
        return new CallResult(requests, 0, 0, null, failure);
    }

    /** The HTTP requests that were sent, without those for tokens. All but the first one are repetitions. */
    public int requests() {
        return requests;
    }

    /** The HTTP status of the response; 0 if there was no response. */
    public int status() {
        return status;
    }

    /** The platform's code in the response; 0 for success, and if the response has none. */
    public long code() {
        return code;
    }

    /** The log id, with which the platform finds the call in its logs. Null if there is none. */
    public @Nullable String logId() {
        return logId;
    }

    /** Why there is no response: a {@code FeishuException}, or what an interceptor threw. Null if there is one. */
    public @Nullable Throwable failure() {
        return failure;
    }

    @Override
    public String toString() {
        return failure == null
                ? "HTTP " + status + ", code " + code
                : failure.getClass().getSimpleName();
    }
}

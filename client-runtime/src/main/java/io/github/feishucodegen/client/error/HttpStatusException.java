package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/**
 * A response with an HTTP status other than 2xx and without the platform's JSON error. Mostly it is the page of a
 * proxy.
 */
public final class HttpStatusException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final @Nullable String logId;
    private final String snippet;

    /**
     * @param call the operation id, or method and path
     * @param httpStatus the HTTP status of the response
     * @param logId the log id, with which the platform finds the call in its logs; null if the response has none
     * @param body the body as text; only a {@linkplain Redaction#snippet snippet} of it is kept
     */
    public HttpStatusException(String call, int httpStatus, @Nullable String logId, String body) {
        super(message(call, httpStatus, logId, Redaction.snippet(body)), null);
        this.httpStatus = httpStatus;
        this.logId = logId;
        this.snippet = Redaction.snippet(body);
    }

    private static String message(String call, int httpStatus, @Nullable String logId, String snippet) {
        return call + ": HTTP " + httpStatus + (logId == null ? "" : ", log id " + logId)
                + (snippet.isEmpty() ? "" : ": " + snippet);
    }

    public int getHttpStatus() {
        return httpStatus;
    }

    public @Nullable String getLogId() {
        return logId;
    }

    /** The beginning of the body on one line, at most 200 characters, without secrets. */
    public String getSnippet() {
        return snippet;
    }
}

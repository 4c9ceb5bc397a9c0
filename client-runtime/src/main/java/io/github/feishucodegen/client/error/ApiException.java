package io.github.feishucodegen.client.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platform answered the call with an error code. */
public final class ApiException extends FeishuException {
    private static final long serialVersionUID = 2L;

    private final int code;
    private final String msg;
    private final @Nullable String logId;
    private final int httpStatus;
    private final Explanation explanation;
    // Each JSON node class is serializable, although the base class does not declare it.
    @SuppressWarnings("serial")
    private final @Nullable JsonNode error;

    /** Creates the exception without an {@code error} object. */
    public ApiException(
            String call,
            int code,
            @Nullable String msg,
            @Nullable String logId,
            int httpStatus,
            Explanation explanation) {
        this(call, code, msg, logId, httpStatus, explanation, null);
    }

    /**
     * @param call the operation id, or method and path; empty if unknown
     * @param code the platform's error code
     * @param msg the platform's message
     * @param logId the log id, with which the platform finds the call in its logs
     * @param httpStatus the HTTP status of the response
     * @param explanation the documentation's explanation of the code
     * @param error the {@code error} object of the response; null if it has none
     */
    public ApiException(
            String call,
            int code,
            @Nullable String msg,
            @Nullable String logId,
            int httpStatus,
            Explanation explanation,
            @Nullable JsonNode error) {
        super(
                call + (call.isEmpty() ? "" : ": ") + "code " + code + ": " + (msg == null ? "" : Redaction.redact(msg))
                        + " (HTTP " + httpStatus + (logId == null ? "" : ", log id " + logId) + ")"
                        + explanation.beside(msg == null ? "" : msg) + ErrorDetails.of(error),
                null);
        this.code = code;
        this.msg = msg == null ? "" : msg;
        this.logId = logId;
        this.httpStatus = httpStatus;
        this.explanation = explanation;
        this.error = error;
    }

    public int getCode() {
        return code;
    }

    public String getMsg() {
        return msg;
    }

    public @Nullable String getLogId() {
        return logId;
    }

    public int getHttpStatus() {
        return httpStatus;
    }

    /** The {@code error} object of the response, for example the invalid fields. Null if the response has none. */
    public @Nullable JsonNode getError() {
        return error;
    }

    /** The meaning of the code from the documentation; empty if it gives none. */
    public String getDescription() {
        return explanation.description();
    }

    /** The advice for the code from the documentation; empty if it gives none. */
    public String getAdvice() {
        return explanation.advice();
    }

    /** The scopes any of which would have been sufficient. Empty unless the code means that a scope is missing. */
    public List<String> getScopes() {
        return explanation.scopes();
    }
}

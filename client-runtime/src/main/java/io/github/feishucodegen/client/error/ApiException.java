package io.github.feishucodegen.client.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platform understood the call and refused it. */
public final class ApiException extends FeishuException {
    private static final long serialVersionUID = 2L;

    private final int code;
    private final String msg;
    private final @Nullable String logId;
    private final int httpStatus;
    private final Explanation explanation;
    // Each class of nodes is serializable, though their base class does not say so.
    @SuppressWarnings("serial")
    private final @Nullable JsonNode error;

    /** As the constructor with an error, without one. */
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
     * @param call the operation's id, or method and path; empty where it is unknown
     * @param code the platform's, as its error lists have it
     * @param logId by which the platform finds the call in its logs
     * @param error what the platform says beside code and message
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

    /** What the platform says beside code and message, such as the fields at fault; null where it says nothing. */
    public @Nullable JsonNode getError() {
        return error;
    }

    /** What the code means by the documentation; empty where it does not say. */
    public String getDescription() {
        return explanation.description();
    }

    /** What to do about it by the documentation; empty where it does not say. */
    public String getAdvice() {
        return explanation.advice();
    }

    /** Any of which would have been enough; empty unless the code means that a scope is missing. */
    public List<String> getScopes() {
        return explanation.scopes();
    }
}

package io.github.feishucodegen.client.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The platform understood the call and refused it. */
public final class ApiException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String msg;
    private final @Nullable String logId;
    private final int httpStatus;
    private final Explanation explanation;

    /**
     * @param code the platform's, as its error lists have it
     * @param logId by which the platform finds the call in its logs
     */
    public ApiException(
            int code, @Nullable String msg, @Nullable String logId, int httpStatus, Explanation explanation) {
        super(
                "code " + code + ": " + (msg == null ? "" : Redaction.redact(msg)) + " (HTTP " + httpStatus
                        + (logId == null ? "" : ", log id " + logId) + ")" + explanation,
                null);
        this.code = code;
        this.msg = msg == null ? "" : msg;
        this.logId = logId;
        this.httpStatus = httpStatus;
        this.explanation = explanation;
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

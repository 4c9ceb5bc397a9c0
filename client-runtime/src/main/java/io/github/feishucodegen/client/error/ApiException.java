package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** The platform understood the call and refused it. */
public final class ApiException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String msg;
    private final @Nullable String logId;
    private final int httpStatus;

    /**
     * @param code the platform's, as its error lists have it
     * @param logId by which the platform finds the call in its logs
     */
    public ApiException(int code, @Nullable String msg, @Nullable String logId, int httpStatus) {
        super(
                "code " + code + ": " + (msg == null ? "" : Redaction.redact(msg)) + " (HTTP " + httpStatus
                        + (logId == null ? "" : ", log id " + logId) + ")",
                null);
        this.code = code;
        this.msg = msg == null ? "" : msg;
        this.logId = logId;
        this.httpStatus = httpStatus;
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
}

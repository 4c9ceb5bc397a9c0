package io.github.feishucodegen.client.error;

import org.jspecify.annotations.Nullable;

/** An event or a callback was not given to its handler, and the platform should send it again. */
public final class EventNotHandledException extends FeishuException {
    private static final long serialVersionUID = 1L;

    /** @param message the reason; it contains no secret and nothing of the payload but its type and id */
    public EventNotHandledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

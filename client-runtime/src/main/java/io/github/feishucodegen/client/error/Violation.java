package io.github.feishucodegen.client.error;

import java.io.Serializable;

/** One thing that is wrong with a request. */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String message;
    private final boolean preventsSending;

    /**
     * A violation that does not prevent sending.
     *
     * @param path the path of the value, such as {@code body/interviewers[2]/name}
     * @param message the rest of a sentence that begins with the path; it does not repeat the value
     */
    public Violation(String path, String message) {
        this(path, message, false);
    }

    /**
     * @param path the path of the value, such as {@code body/interviewers[2]/name}
     * @param message the rest of a sentence that begins with the path; it does not repeat the value
     * @param preventsSending whether the request is refused whatever the policy of the client is
     */
    public Violation(String path, String message, boolean preventsSending) {
        this.path = path;
        this.message = message;
        this.preventsSending = preventsSending;
    }

    public String path() {
        return path;
    }

    public String message() {
        return message;
    }

    /**
     * Whether the request is refused whatever the policy of the client is: a path parameter is missing or empty, or the
     * whole body is missing.
     */
    public boolean preventsSending() {
        return preventsSending;
    }

    /** Whether path and message are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Violation
                && path.equals(((Violation) other).path)
                && message.equals(((Violation) other).message);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + message.hashCode();
    }

    @Override
    public String toString() {
        return path + " " + message;
    }
}

package io.github.feishucodegen.client.error;

import java.io.Serializable;

/** One thing that is wrong with a request. */
public final class Violation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String message;

    /**
     * @param path the path of the value, such as {@code body/interviewers[2]/name}
     * @param message the rest of a sentence that begins with the path; it does not repeat the value
     */
    public Violation(String path, String message) {
        this.path = path;
        this.message = message;
    }

    public String path() {
        return path;
    }

    public String message() {
        return message;
    }

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

package io.github.feishucodegen.portal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Thrown when the portal does not provide what was asked for. The message says why and contains no credentials. */
public final class PortalException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The kinds of faults. */
    public enum Fault {
        /** The portal asks to be asked more slowly. */
        BUSY,
        /** The server reports a fault of its own. */
        SERVER,
        /** There is no connection, or it ended early. */
        CONNECTION,
        /** The answer did not arrive in time. */
        TIMEOUT,
        /** The answer has another form: HTML, or JSON that ends early. */
        FORM,
        /** The portal refuses to answer, or it does not know the page. */
        REFUSED,
        /** The answer is larger than the limit, or all answers together are. */
        TOO_LARGE,
        /** The answer leads to another server. */
        REDIRECT,
        /** The page has no content. */
        EMPTY,
        /** The server's certificate is not trusted. */
        UNTRUSTED;

        /** Whether the same request may succeed a little later. */
        boolean isTransient() {
            return switch (this) {
                case BUSY, SERVER, CONNECTION, TIMEOUT, FORM -> true;
                case REFUSED, TOO_LARGE, REDIRECT, EMPTY, UNTRUSTED -> false;
            };
        }
    }

    private final Fault fault;
    private final transient @Nullable Duration retryAfter;

    PortalException(Fault fault, String message) {
        this(fault, message, null);
    }

    /** The proxy's answer to a request without a user and a password, or with others than it knows. */
    static PortalException ofProxyPassword() {
        return new PortalException(Fault.REFUSED, "the proxy asks for a user and a password, or refuses them");
    }

    /** @param retryAfter the pause that the server asks for; null if it does not ask for one */
    PortalException(Fault fault, String message, @Nullable Duration retryAfter) {
        super(message);
        this.fault = fault;
        this.retryAfter = retryAfter;
    }

    public Fault fault() {
        return fault;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    PortalException after(int attempts) {
        return attempts == 1 ? this : new PortalException(fault, getMessage() + ", in " + attempts + " attempts", null);
    }
}

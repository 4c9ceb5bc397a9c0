package io.github.feishucodegen.client.error;

/** A call of a client that was closed. Nothing was sent. */
public final class ClientClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ClientClosedException() {
        super("the client is closed; keep one open for the life of the program");
    }
}

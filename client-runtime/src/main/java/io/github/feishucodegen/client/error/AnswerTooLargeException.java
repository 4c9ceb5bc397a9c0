package io.github.feishucodegen.client.error;

/**
 * The response is longer than the client reads into memory. The rest of it was not read.
 *
 * <p>The limit is {@code maxAnswerBytes} of the client's builder or of the call's options. Files have no such limit.
 */
public final class AnswerTooLargeException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final long size;
    private final int limit;

    /**
     * @param call the operation id, or method and path
     * @param size the response's length in bytes if the server announced it, otherwise the number of bytes read
     * @param limit in bytes
     */
    public AnswerTooLargeException(String call, long size, int limit) {
        super(
                call + ": the answer has " + size + " bytes or more, and no more than " + limit
                        + " are read; maxAnswerBytes(…) of the client or of the call sets another limit",
                null);
        this.size = size;
        this.limit = limit;
    }

    /** The response's length in bytes. The response may be longer if the server did not announce its length. */
    public long getSize() {
        return size;
    }

    /** The limit in bytes. */
    public int getLimit() {
        return limit;
    }
}

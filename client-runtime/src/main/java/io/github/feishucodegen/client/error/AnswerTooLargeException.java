package io.github.feishucodegen.client.error;

/**
 * The answer is longer than the client reads into memory; the rest of it was not read.
 *
 * <p>The limit is {@code maxAnswerBytes} of the client's builder, or of the options of a call. Files are not concerned.
 */
public final class AnswerTooLargeException extends FeishuException {
    private static final long serialVersionUID = 1L;

    private final long size;
    private final int limit;

    /**
     * @param size of the answer in bytes where the server says it, else as many as were read
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

    /** In bytes; the answer may be longer where the server did not announce its length. */
    public long getSize() {
        return size;
    }

    /** In bytes. */
    public int getLimit() {
        return limit;
    }
}

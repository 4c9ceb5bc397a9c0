package io.github.feishucodegen.benchmarks.soak;

/** A way in which the server of the soak fails. */
enum Failure {
    /** Too many calls, with the time to wait in the header of the gateway. */
    BUSY(true, 429),
    /** Too many calls, as the gateway's code in an answer with another status. */
    BUSY_CODE(true, 400),
    SERVER_ERROR(true, 500),
    BAD_GATEWAY(true, 502),
    UNAVAILABLE(true, 503),
    GATEWAY_TIMEOUT(true, 504),
    /** The platform refuses the call. */
    REFUSED(true, 400),
    /** The platform refuses the token, as if it had expired. */
    TOKEN_REFUSED(true, 400),
    RESET_BEFORE_WORK(true, 0),
    /** The call is carried out, and the answer is lost. */
    RESET_AFTER_WORK(false, 0),
    /** The call is carried out, and the connection ends within the answer. */
    CUT_SHORT(false, 200),
    /** The call is carried out, and the answer comes after the client's limit. */
    LATE(false, 200),
    /** The call is carried out, and something between answers with a page for people. */
    HTML(false, 200),
    EMPTY(false, 200);

    /** Whether the call is not carried out. */
    final boolean isBeforeWork;

    final int status;

    Failure(boolean isBeforeWork, int status) {
        this.isBeforeWork = isBeforeWork;
        this.status = status;
    }
}

package io.github.feishucodegen.standin;

/** A way in which an answer goes wrong. */
public enum Fault {
    /** Status 429. */
    BUSY,
    /** Status 429 with {@code Retry-After: 1}. */
    BUSY_FOR_A_SECOND,
    /** Status 429 with a {@code Retry-After} date ten years from now. */
    BUSY_FOR_YEARS,
    /** Status 500. */
    SERVER_ERROR,
    /** The connection ends without an answer. */
    NO_ANSWER,
    /** The connection is reset after the headers. */
    RESET_BEFORE_BODY,
    /** The connection is reset in the middle of the body. */
    RESET_IN_BODY,
    /** The connection is reset after the whole body. */
    RESET_AFTER_BODY,
    /** Half of the JSON, as if it were whole. */
    TRUNCATED_JSON,
    /** A login page with status 200. */
    HTML,
    /** An envelope with a code other than 0, and control characters in its message. */
    REFUSED,
    /** A page without content. */
    EMPTY_CONTENT,
    /** Headers that do not come for a minute. */
    SLOW_HEADERS,
    /** A body of which a byte comes every 50 ms. */
    SLOW_BODY,
    /** A redirect to the same address with a parameter, which then answers. */
    REDIRECT_HERE,
    /** A redirect to another scheme. */
    REDIRECT_TO_FILE,
    /** A redirect to another host. */
    REDIRECT_TO_HOST,
    /** A redirect to a private address. */
    REDIRECT_TO_PRIVATE,
    /** A redirect to itself. */
    REDIRECT_IN_CIRCLES,
    /** A page of 200 MB. */
    HUGE,
    /** A page of 20 MB in 20 kB of gzip. */
    GZIP_BOMB
}

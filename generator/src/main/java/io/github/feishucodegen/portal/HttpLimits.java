package io.github.feishucodegen.portal;

import java.time.Duration;

/**
 * The limits of requests and answers.
 *
 * @param connect the time to connect
 * @param headers the time from the request to the headers of the answer
 * @param body the time from the headers to the end of the body
 * @param page the maximum size of a page, in bytes, also after decompression
 * @param catalog the same for the tree and for the readable addresses
 * @param total the maximum size of all answers together, after decompression
 * @param attempts how often a request is sent at most
 * @param firstPause the pause before the second attempt; each further pause is twice as long
 */
public record HttpLimits(
        Duration connect,
        Duration headers,
        Duration body,
        int page,
        int catalog,
        long total,
        int attempts,
        Duration firstPause) {
    private static final int MEGABYTE = 1024 * 1024;

    public static final HttpLimits DEFAULT = new HttpLimits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            8 * MEGABYTE,
            64 * MEGABYTE,
            1024L * MEGABYTE,
            4,
            Duration.ofMillis(500));
}

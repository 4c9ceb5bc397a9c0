package io.github.feishucodegen.portal;

/**
 * An amount of communication.
 *
 * @param requests the number of requests sent, including repeated ones
 * @param bytes the number of bytes received in bodies, as they were transferred
 */
public record Traffic(long requests, long bytes) {}

package io.github.feishucodegen.model;

/** A rate limit: the number of calls allowed within a number of seconds. */
public record RateLimit(int calls, int seconds) {}

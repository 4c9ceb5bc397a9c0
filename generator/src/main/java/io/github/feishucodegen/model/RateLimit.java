package io.github.feishucodegen.model;

/** So many calls in so many seconds. */
public record RateLimit(int calls, int seconds) {}

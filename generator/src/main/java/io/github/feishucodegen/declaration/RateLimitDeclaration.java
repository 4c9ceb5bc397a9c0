package io.github.feishucodegen.declaration;

import java.time.Duration;

/** A rate limit: the number of calls allowed in a period. */
public record RateLimitDeclaration(int calls, Duration period) {}

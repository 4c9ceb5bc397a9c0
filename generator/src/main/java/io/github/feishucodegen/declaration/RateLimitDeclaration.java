package io.github.feishucodegen.declaration;

import java.time.Duration;

/** So many calls in so long a time. */
public record RateLimitDeclaration(int calls, Duration period) {}

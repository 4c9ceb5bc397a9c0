package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.java.JavaApi;

/** The Java clients of both sides. */
record Clients(JavaApi before, JavaApi after) {}

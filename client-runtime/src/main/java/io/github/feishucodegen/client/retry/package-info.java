/** When to send again and how fast to send; it uses {@code http}, {@code model} and {@code error}. */
@NullMarked
package io.github.feishucodegen.client.retry;

import org.jspecify.annotations.NullMarked;

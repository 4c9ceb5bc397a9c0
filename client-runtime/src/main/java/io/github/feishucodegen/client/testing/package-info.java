/** For tests of programs that call the platform: answers without a network; it uses {@code http} and {@code model}. */
@NullMarked
package io.github.feishucodegen.client.testing;

import org.jspecify.annotations.NullMarked;

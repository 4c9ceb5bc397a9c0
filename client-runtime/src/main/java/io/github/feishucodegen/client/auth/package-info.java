/** Access tokens: which kinds there are, fetching and keeping them; it uses {@code http}, {@code model} and {@code error}. */
@NullMarked
package io.github.feishucodegen.client.auth;

import org.jspecify.annotations.NullMarked;

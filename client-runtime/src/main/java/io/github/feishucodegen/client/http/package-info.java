/** Bytes over HTTP, behind an interface; it uses {@code error} only. */
@NullMarked
package io.github.feishucodegen.client.http;

import org.jspecify.annotations.NullMarked;

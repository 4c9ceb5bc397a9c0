/** The interface of transports and its implementation with the JDK's HTTP client. It uses {@code error} only. */
@NullMarked
package io.github.feishucodegen.client.http;

import org.jspecify.annotations.NullMarked;

/** Repeated attempts and rate limits. It uses no other package of this module. */
@NullMarked
package io.github.feishucodegen.client.retry;

import org.jspecify.annotations.NullMarked;

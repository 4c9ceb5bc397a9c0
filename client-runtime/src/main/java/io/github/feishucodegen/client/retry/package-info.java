/** When to send again and how fast to send; it uses no other package of this module. */
@NullMarked
package io.github.feishucodegen.client.retry;

import org.jspecify.annotations.NullMarked;

/** The threads of handlers, and the ends of waits for them. */
@NullMarked
package io.github.feishucodegen.client.work;

import org.jspecify.annotations.NullMarked;

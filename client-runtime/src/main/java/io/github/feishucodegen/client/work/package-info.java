/** The threads of handlers, and the ends of waits for them. */
@Internal
@NullMarked
package io.github.feishucodegen.client.work;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.NullMarked;

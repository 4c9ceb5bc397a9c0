/** Finding and reading of pages. Their names are the same on every machine. */
@NullMarked
package io.github.feishucodegen.source;

import org.jspecify.annotations.NullMarked;

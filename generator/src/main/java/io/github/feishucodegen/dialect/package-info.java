/** Readers of the documentation's dialects, chosen by a page's content, and the code that they share. */
@NullMarked
package io.github.feishucodegen.dialect;

import org.jspecify.annotations.NullMarked;

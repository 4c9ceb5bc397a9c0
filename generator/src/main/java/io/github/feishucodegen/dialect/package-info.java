/** One reader per dialect of the documentation, recognised by content, and what the dialects have in common. */
@NullMarked
package io.github.feishucodegen.dialect;

import org.jspecify.annotations.NullMarked;

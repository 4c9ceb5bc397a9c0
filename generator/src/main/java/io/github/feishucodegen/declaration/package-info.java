/** Declarations: what one page says, without its dialect and before it is resolved against other pages. */
@NullMarked
package io.github.feishucodegen.declaration;

import org.jspecify.annotations.NullMarked;

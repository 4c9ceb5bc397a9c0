/** Which operations of a model are wanted, and what they need. */
@NullMarked
package io.github.feishucodegen.selection;

import org.jspecify.annotations.NullMarked;

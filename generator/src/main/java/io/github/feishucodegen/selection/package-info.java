/** Selects operations of a model, with the types that they use. */
@NullMarked
package io.github.feishucodegen.selection;

import org.jspecify.annotations.NullMarked;

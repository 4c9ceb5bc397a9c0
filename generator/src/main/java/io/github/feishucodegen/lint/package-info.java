/**
 * Checks of the documentation itself: rules about the model, and rules about the diagnostics of the readers and the
 * linker.
 */
@NullMarked
package io.github.feishucodegen.lint;

import org.jspecify.annotations.NullMarked;

/** What is wrong in the documentation itself: rules over the model, beside what the readers and the linker reported. */
@NullMarked
package io.github.feishucodegen.lint;

import org.jspecify.annotations.NullMarked;

/** The catalogue of findings. */
@NullMarked
package io.github.feishucodegen.diagnostic;

import org.jspecify.annotations.NullMarked;

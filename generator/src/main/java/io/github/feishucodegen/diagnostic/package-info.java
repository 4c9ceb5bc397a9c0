/** Diagnostics: one form of finding for all stages. */
@NullMarked
package io.github.feishucodegen.diagnostic;

import org.jspecify.annotations.NullMarked;

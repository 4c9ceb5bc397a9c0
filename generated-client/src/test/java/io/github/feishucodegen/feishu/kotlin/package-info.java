/** Callers in Kotlin. */
@NullMarked
package io.github.feishucodegen.feishu.kotlin;

import org.jspecify.annotations.NullMarked;

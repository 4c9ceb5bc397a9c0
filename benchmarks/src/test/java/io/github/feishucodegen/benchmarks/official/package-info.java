/** The generated client beside the official SDK, for the same operations. */
@NullMarked
package io.github.feishucodegen.benchmarks.official;

import org.jspecify.annotations.NullMarked;

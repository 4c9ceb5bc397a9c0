/** A generated client under load, against a server that fails in every documented way. */
@NullMarked
package io.github.feishucodegen.benchmarks.soak;

import org.jspecify.annotations.NullMarked;

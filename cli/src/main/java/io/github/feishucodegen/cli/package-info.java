/** The command line: options in, diagnostics and an exit code out; the work is the pipeline's. */
@NullMarked
package io.github.feishucodegen.cli;

import org.jspecify.annotations.NullMarked;

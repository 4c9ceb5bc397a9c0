/** The command line. It parses options, calls the pipeline, prints diagnostics and returns an exit code. */
@NullMarked
package io.github.feishucodegen.cli;

import org.jspecify.annotations.NullMarked;

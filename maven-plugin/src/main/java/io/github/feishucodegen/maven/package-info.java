/** The Maven plugin. It converts parameters, calls the pipeline, and writes to the log or fails the build. */
@NullMarked
package io.github.feishucodegen.maven;

import org.jspecify.annotations.NullMarked;

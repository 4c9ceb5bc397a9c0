/** The Maven plugin: parameters in, log and failures out; the work is the pipeline's. */
@NullMarked
package io.github.feishucodegen.maven;

import org.jspecify.annotations.NullMarked;

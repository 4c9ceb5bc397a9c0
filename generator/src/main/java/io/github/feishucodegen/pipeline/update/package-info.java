/** Brings pages, names and client up to date with the portal in one run, and reports what changed. */
@NullMarked
package io.github.feishucodegen.pipeline.update;

import org.jspecify.annotations.NullMarked;

/** A small client in the shape that the toolkit generates, written by hand. */
@NullMarked
package io.github.feishucodegen.client.sample;

import org.jspecify.annotations.NullMarked;

/** The documents that the project was created from, read, exported, generated, compiled and called. */
@NullMarked
package io.github.feishucodegen.seeds;

import org.jspecify.annotations.NullMarked;

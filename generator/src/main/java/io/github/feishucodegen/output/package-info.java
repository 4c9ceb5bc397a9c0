/** Generated files: their paths and texts, and how they reach the disk. */
@NullMarked
package io.github.feishucodegen.output;

import org.jspecify.annotations.NullMarked;

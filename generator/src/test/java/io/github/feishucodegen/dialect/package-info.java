/** Reads small pages of the project's own, and the shared corpus where it is at hand. */
@NullMarked
package io.github.feishucodegen.dialect;

import org.jspecify.annotations.NullMarked;

/** A short run of each door in every build. */
@NullMarked
package io.github.feishucodegen.fuzz;

import org.jspecify.annotations.NullMarked;

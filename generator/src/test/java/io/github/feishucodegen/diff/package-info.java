/** Tests of the comparison as a whole. */
@NullMarked
package io.github.feishucodegen.diff;

import org.jspecify.annotations.NullMarked;

/** Tests of what counts as the same. */
@NullMarked
package io.github.feishucodegen.diff.match;

import org.jspecify.annotations.NullMarked;

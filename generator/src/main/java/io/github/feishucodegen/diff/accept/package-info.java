/** Changes that somebody has looked at and accepted, in a file that is kept with the pages. */
@NullMarked
package io.github.feishucodegen.diff.accept;

import org.jspecify.annotations.NullMarked;

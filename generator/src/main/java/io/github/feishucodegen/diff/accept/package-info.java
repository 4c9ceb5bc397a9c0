/** Changes that users have checked and accepted. They are listed in a file next to the pages. */
@NullMarked
package io.github.feishucodegen.diff.accept;

import org.jspecify.annotations.NullMarked;

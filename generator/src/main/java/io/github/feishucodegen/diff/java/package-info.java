/** The public signatures of each snapshot's Java client, and those of them that a change affects. */
@NullMarked
package io.github.feishucodegen.diff.java;

import org.jspecify.annotations.NullMarked;

/** What calling code sees of the Java client of each side, and which of its signatures a change hits. */
@NullMarked
package io.github.feishucodegen.diff.java;

import org.jspecify.annotations.NullMarked;

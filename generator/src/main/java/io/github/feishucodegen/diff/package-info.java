/** The comparison of two snapshots: the changes that rules find, grouped, with their effects on the Java client. */
@NullMarked
package io.github.feishucodegen.diff;

import org.jspecify.annotations.NullMarked;

/** What changed between two readings of the documentation: findings of all rules, grouped, with what they do to Java. */
@NullMarked
package io.github.feishucodegen.diff;

import org.jspecify.annotations.NullMarked;

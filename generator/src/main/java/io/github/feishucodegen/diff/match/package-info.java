/** Pairs the corresponding parts of two models and computes their differences. It does not judge them. */
@NullMarked
package io.github.feishucodegen.diff.match;

import org.jspecify.annotations.NullMarked;

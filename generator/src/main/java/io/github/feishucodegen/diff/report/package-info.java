/** A review in formats for people and for tools. */
@NullMarked
package io.github.feishucodegen.diff.report;

import org.jspecify.annotations.NullMarked;

/** A review in the forms that people and machines read. */
@NullMarked
package io.github.feishucodegen.diff.report;

import org.jspecify.annotations.NullMarked;

/** Tests of the forms of a review. */
@NullMarked
package io.github.feishucodegen.diff.report;

import org.jspecify.annotations.NullMarked;

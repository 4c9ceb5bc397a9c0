/** What changes do to callers on the wire: one class per rule, each named as what happened. */
@NullMarked
package io.github.feishucodegen.diff.rule;

import org.jspecify.annotations.NullMarked;

/** The rules, which judge what changes do to callers on the wire. Each family of rules is one table. */
@NullMarked
package io.github.feishucodegen.diff.rule;

import org.jspecify.annotations.NullMarked;

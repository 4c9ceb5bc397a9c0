/** The rules, which judge what changes do to callers on the wire. Each rule is one class, named after its change. */
@NullMarked
package io.github.feishucodegen.diff.rule;

import org.jspecify.annotations.NullMarked;

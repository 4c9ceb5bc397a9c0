/** What the rules find, and what they leave alone. */
@NullMarked
package io.github.feishucodegen.lint;

import org.jspecify.annotations.NullMarked;

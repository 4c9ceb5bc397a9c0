/** How calls fail: one unchecked hierarchy; it uses no other package of this module. */
@NullMarked
package io.github.feishucodegen.client.error;

import org.jspecify.annotations.NullMarked;

/**
 * SDK names: names that callers know and pages do not state. They are learned from an existing SDK and kept in a
 * file.
 */
@NullMarked
package io.github.feishucodegen.sdknames;

import org.jspecify.annotations.NullMarked;

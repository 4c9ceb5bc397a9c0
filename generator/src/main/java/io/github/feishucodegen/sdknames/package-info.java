/** What pages cannot tell of the names that callers know: learned from an existing SDK, kept in a file. */
@NullMarked
package io.github.feishucodegen.sdknames;

import org.jspecify.annotations.NullMarked;

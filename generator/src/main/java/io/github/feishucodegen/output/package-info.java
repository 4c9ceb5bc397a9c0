/** Writing files: only what changed, never over what somebody else wrote. */
@NullMarked
package io.github.feishucodegen.output;

import org.jspecify.annotations.NullMarked;

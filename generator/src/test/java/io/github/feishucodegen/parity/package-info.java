/** How much of the official SDK's names the generated client has. */
@NullMarked
package io.github.feishucodegen.parity;

import org.jspecify.annotations.NullMarked;

/** A folder that mirrors pages of the documentation portal, and is brought up to date in one command. */
@NullMarked
package io.github.feishucodegen.pull;

import org.jspecify.annotations.NullMarked;

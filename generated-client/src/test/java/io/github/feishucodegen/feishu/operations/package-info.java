/** Every generated operation once, called as its page shows it. */
@NullMarked
package io.github.feishucodegen.feishu.operations;

import org.jspecify.annotations.NullMarked;

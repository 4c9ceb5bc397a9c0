/** Whether the generated client is whole. */
@NullMarked
package io.github.feishucodegen.feishu;

import org.jspecify.annotations.NullMarked;

/** What happens to values that the pages do not foresee, on their way out and back. */
@NullMarked
package io.github.feishucodegen.feishu.wire;

import org.jspecify.annotations.NullMarked;

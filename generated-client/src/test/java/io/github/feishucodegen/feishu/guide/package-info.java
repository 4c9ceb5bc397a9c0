/** The code of the user's guide, as it runs. */
@NullMarked
package io.github.feishucodegen.feishu.guide;

import org.jspecify.annotations.NullMarked;

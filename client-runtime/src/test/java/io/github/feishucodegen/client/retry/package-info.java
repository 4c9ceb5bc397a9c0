/** Tests of the package of this name. */
@NullMarked
package io.github.feishucodegen.client.retry;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of this name. */
@NullMarked
package io.github.feishucodegen.client.testing;

import org.jspecify.annotations.NullMarked;

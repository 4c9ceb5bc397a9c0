/** Tests of the package of this name. */
@NullMarked
package io.github.feishucodegen.client.engine;

import org.jspecify.annotations.NullMarked;

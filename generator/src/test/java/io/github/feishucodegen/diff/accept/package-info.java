/** Tests of accepted changes. */
@NullMarked
package io.github.feishucodegen.diff.accept;

import org.jspecify.annotations.NullMarked;

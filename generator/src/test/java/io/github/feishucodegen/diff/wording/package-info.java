/** Tests of the phrases that state a part of the contract. */
@NullMarked
package io.github.feishucodegen.diff.wording;

import org.jspecify.annotations.NullMarked;

/** Phrases of texts that state a part of the contract, in each language of the pages. */
@NullMarked
package io.github.feishucodegen.diff.wording;

import org.jspecify.annotations.NullMarked;

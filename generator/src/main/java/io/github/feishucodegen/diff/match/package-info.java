/** Which parts of two models are the same part, and what of it differs: free of any judgement. */
@NullMarked
package io.github.feishucodegen.diff.match;

import org.jspecify.annotations.NullMarked;

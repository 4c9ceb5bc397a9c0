/**
 * Decides which row of a table is inside which. If the page has lost the nesting, it is rebuilt from many features.
 */
@NullMarked
package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.NullMarked;

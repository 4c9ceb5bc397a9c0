/** Which row of a table stands inside which: rebuilt from every kind of evidence where the page has lost it. */
@NullMarked
package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.NullMarked;

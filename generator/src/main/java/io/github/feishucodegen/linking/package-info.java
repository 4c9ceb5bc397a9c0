/** From what single pages say to one API model: nesting rebuilt, pages merged, named types united, order normalised. */
@NullMarked
package io.github.feishucodegen.linking;

import org.jspecify.annotations.NullMarked;

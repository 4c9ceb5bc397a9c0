/** What one page literally says, free of its dialect and not yet resolved. */
@NullMarked
package io.github.feishucodegen.declaration;

import org.jspecify.annotations.NullMarked;

/** Finding and reading pages: files and folders in, texts with stable names out. */
@NullMarked
package io.github.feishucodegen.source;

import org.jspecify.annotations.NullMarked;

/** Writing of files: only those that changed, and never over files of other origin. */
@NullMarked
package io.github.feishucodegen.output;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.feishucodegen.selection;

import org.jspecify.annotations.NullMarked;

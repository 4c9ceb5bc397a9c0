@NullMarked
package io.github.feishucodegen.correction;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.feishucodegen.pull;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.feishucodegen.portal;

import org.jspecify.annotations.NullMarked;

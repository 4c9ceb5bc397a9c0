/** The platform's documentation portal: what it has, and what its pages say. */
@NullMarked
package io.github.feishucodegen.portal;

import org.jspecify.annotations.NullMarked;

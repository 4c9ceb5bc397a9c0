/** Tests that compile and run what is generated. */
@NullMarked
package io.github.feishucodegen.javacode;

import org.jspecify.annotations.NullMarked;

/** Conversion between JSON text and values, named as in the platform's samples. It uses {@code model}. */
@NullMarked
package io.github.feishucodegen.client.json;

import org.jspecify.annotations.NullMarked;

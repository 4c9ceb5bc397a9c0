/** JSON as text for users of a client, named as in the platform's samples; it uses {@code model}. */
@NullMarked
package io.github.feishucodegen.client.json;

import org.jspecify.annotations.NullMarked;

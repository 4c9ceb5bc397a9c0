/** What failures say, and what they keep to themselves. */
@NullMarked
package io.github.feishucodegen.client.error;

import org.jspecify.annotations.NullMarked;

/** JSON for users of a client. */
@NullMarked
package io.github.feishucodegen.client.json;

import org.jspecify.annotations.NullMarked;

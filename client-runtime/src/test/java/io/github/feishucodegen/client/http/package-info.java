/** How bytes travel. */
@NullMarked
package io.github.feishucodegen.client.http;

import org.jspecify.annotations.NullMarked;

/**
 * What the client is driven by and callers need not see: fetching tokens, sending again, storing answers. Not exported; it
 * uses all other packages but {@code client} itself and {@code testing}.
 */
@NullMarked
package io.github.feishucodegen.client.engine;

import org.jspecify.annotations.NullMarked;

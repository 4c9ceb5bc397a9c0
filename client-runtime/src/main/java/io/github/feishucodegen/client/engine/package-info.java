/**
 * Internals of the client: fetching tokens, repeating attempts, storing responses. Not exported. It uses all other
 * packages except {@code client} itself, {@code json} and {@code testing}.
 */
@Internal
@NullMarked
package io.github.feishucodegen.client.engine;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.NullMarked;

/**
 * Internals of the client: fetching tokens, repeating attempts, storing responses. Not exported. It uses all other
 * packages except {@code client} itself, {@code json} and {@code testing}.
 */
@NullMarked
package io.github.feishucodegen.client.engine;

import org.jspecify.annotations.NullMarked;

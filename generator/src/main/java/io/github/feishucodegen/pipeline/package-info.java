/**
 * Runs the stages from a request to a result. Only this package knows their order.
 *
 * <p>Programs that embed the toolkit use this package and the types that its signatures name. It is experimental: a minor
 * version may change it. All other packages of the toolkit are internal.
 */
@NullMarked
package io.github.feishucodegen.pipeline;

import org.jspecify.annotations.NullMarked;

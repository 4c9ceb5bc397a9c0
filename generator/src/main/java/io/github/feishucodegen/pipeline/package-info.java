/** Runs the stages from a request to a result. Only this package knows their order. */
@NullMarked
package io.github.feishucodegen.pipeline;

import org.jspecify.annotations.NullMarked;

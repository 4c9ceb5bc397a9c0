/** From a request to a result: the only place that knows the order of the stages. */
@NullMarked
package io.github.feishucodegen.pipeline;

import org.jspecify.annotations.NullMarked;

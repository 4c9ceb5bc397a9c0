/** The text in which generated code talks to the runtime. */
@NullMarked
package io.github.feishucodegen.client.format;

import org.jspecify.annotations.NullMarked;

/** The doors of the toolkit and of the runtime that take foreign bytes, and the laws that hold for all bytes. */
@NullMarked
package io.github.feishucodegen.fuzz;

import org.jspecify.annotations.NullMarked;

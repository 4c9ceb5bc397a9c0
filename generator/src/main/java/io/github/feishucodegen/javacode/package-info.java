/** A model and its Java names as source files: one emitter per kind of class. */
@NullMarked
package io.github.feishucodegen.javacode;

import org.jspecify.annotations.NullMarked;

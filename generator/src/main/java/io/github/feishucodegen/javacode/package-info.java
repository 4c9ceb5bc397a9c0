/** Emits source files from a model and its Java names, with one emitter per kind of class. */
@NullMarked
package io.github.feishucodegen.javacode;

import org.jspecify.annotations.NullMarked;

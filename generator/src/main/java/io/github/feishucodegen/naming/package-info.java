/** Gives Java names to a model: they follow the platform's convention, are legal identifiers and do not collide. */
@NullMarked
package io.github.feishucodegen.naming;

import org.jspecify.annotations.NullMarked;

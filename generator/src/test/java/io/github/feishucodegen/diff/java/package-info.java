/** Tests of what is predicted about Java. */
@NullMarked
package io.github.feishucodegen.diff.java;

import org.jspecify.annotations.NullMarked;

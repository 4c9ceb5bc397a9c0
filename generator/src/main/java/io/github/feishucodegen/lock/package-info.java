/** The Java names that were given once, kept in a file, so that they are never given to something else. */
@NullMarked
package io.github.feishucodegen.lock;

import org.jspecify.annotations.NullMarked;

/** Tests of the file of names. */
@NullMarked
package io.github.feishucodegen.lock;

import org.jspecify.annotations.NullMarked;

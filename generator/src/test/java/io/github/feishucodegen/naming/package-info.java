/** Tests of the names, and models made by hand for these and other tests. */
@NullMarked
package io.github.feishucodegen.naming;

import org.jspecify.annotations.NullMarked;

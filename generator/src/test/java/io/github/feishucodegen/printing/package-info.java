/** Prints declarations as pages in any notation, for tests of whatever reads pages. */
@NullMarked
package io.github.feishucodegen.printing;

import org.jspecify.annotations.NullMarked;

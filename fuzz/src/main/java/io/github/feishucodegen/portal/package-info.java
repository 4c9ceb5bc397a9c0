/** The door of the portal's answers, which is closed to other packages. */
@NullMarked
package io.github.feishucodegen.portal;

import org.jspecify.annotations.NullMarked;

/** The door of manifests, which is closed to other packages. */
@NullMarked
package io.github.feishucodegen.pull;

import org.jspecify.annotations.NullMarked;

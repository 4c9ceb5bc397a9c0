/** Takes pages apart, ordinary and hostile ones. */
@NullMarked
package io.github.feishucodegen.document;

import org.jspecify.annotations.NullMarked;

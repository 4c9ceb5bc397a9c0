/** The name lock: a file with every Java name that was given, so that no name is ever given to something else. */
@NullMarked
package io.github.feishucodegen.lock;

import org.jspecify.annotations.NullMarked;

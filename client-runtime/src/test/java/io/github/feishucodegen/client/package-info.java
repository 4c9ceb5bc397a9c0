/** Whole calls against a server in this process. */
@NullMarked
package io.github.feishucodegen.client;

import org.jspecify.annotations.NullMarked;

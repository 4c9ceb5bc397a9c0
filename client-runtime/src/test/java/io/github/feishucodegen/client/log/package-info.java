/** A logger that remembers everything, so that tests can look for secrets in it. */
@NullMarked
package io.github.feishucodegen.client.log;

import org.jspecify.annotations.NullMarked;

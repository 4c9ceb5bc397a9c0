/** A server that behaves as the documentation portal does, with faults that tests switch on. */
@NullMarked
package io.github.feishucodegen.standin;

import org.jspecify.annotations.NullMarked;

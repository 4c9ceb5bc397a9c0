/** Tools for tests of programs that call the platform: responses without a network, and events. */
@NullMarked
package io.github.feishucodegen.client.testing;

import org.jspecify.annotations.NullMarked;

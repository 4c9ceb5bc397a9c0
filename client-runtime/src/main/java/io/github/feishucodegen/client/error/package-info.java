/** The unchecked exceptions of calls, with one base class. It uses no other package of this module. */
@NullMarked
package io.github.feishucodegen.client.error;

import org.jspecify.annotations.NullMarked;

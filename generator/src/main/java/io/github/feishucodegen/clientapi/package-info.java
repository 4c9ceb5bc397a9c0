/** The one description of the generated Java client: its classes, and the signatures that callers see. */
@NullMarked
package io.github.feishucodegen.clientapi;

import org.jspecify.annotations.NullMarked;

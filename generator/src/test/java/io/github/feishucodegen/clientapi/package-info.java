/** Tests of the description of the client. */
@NullMarked
package io.github.feishucodegen.clientapi;

import org.jspecify.annotations.NullMarked;

/** How tokens come and go. */
@NullMarked
package io.github.feishucodegen.client.auth;

import org.jspecify.annotations.NullMarked;

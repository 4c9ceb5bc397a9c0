/** Access tokens: which kinds there are, and where they are kept; it uses no other package of this module. */
@NullMarked
package io.github.feishucodegen.client.auth;

import org.jspecify.annotations.NullMarked;

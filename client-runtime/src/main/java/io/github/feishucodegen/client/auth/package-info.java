/** Access tokens: their kinds and the interfaces of their stores. It uses no other package of this module. */
@NullMarked
package io.github.feishucodegen.client.auth;

import org.jspecify.annotations.NullMarked;

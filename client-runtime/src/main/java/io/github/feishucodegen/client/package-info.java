/** Clients, resources, requests and responses: what generated code extends; it uses all other packages of this module. */
@NullMarked
package io.github.feishucodegen.client;

import org.jspecify.annotations.NullMarked;

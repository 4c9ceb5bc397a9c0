/**
 * The client, and the base classes of generated clients, resources, requests and responses. It uses all other
 * packages of this module.
 */
@NullMarked
package io.github.feishucodegen.client;

import org.jspecify.annotations.NullMarked;

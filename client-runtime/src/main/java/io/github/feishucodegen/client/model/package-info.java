/** Values with a schema, and their JSON. It uses {@code http} for files and {@code error}. */
@NullMarked
package io.github.feishucodegen.client.model;

import org.jspecify.annotations.NullMarked;

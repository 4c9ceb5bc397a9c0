/** How models keep, read and write their values. */
@NullMarked
package io.github.feishucodegen.client.model;

import org.jspecify.annotations.NullMarked;

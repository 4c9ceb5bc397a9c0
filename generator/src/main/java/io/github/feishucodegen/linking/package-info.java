/**
 * Links single pages into one API model: it rebuilds the nesting, merges pages and shared types, and sorts
 * everything.
 */
@NullMarked
package io.github.feishucodegen.linking;

import org.jspecify.annotations.NullMarked;

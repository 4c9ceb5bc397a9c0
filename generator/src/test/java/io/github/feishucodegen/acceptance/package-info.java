/**
 * The whole way over whole sets of pages: the documents that the project was created from and its own, read, exported,
 * generated, compiled and called.
 */
@NullMarked
package io.github.feishucodegen.acceptance;

import org.jspecify.annotations.NullMarked;

/**
 * Parsing of pages into blocks, tables and code, each with its line. Only this package uses the Markdown and HTML
 * parsers.
 */
@NullMarked
package io.github.feishucodegen.document;

import org.jspecify.annotations.NullMarked;

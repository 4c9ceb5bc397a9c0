/** A page as blocks, tables and code, each with its line; the Markdown and HTML parsers are seen here only. */
@NullMarked
package io.github.feishucodegen.document;

import org.jspecify.annotations.NullMarked;

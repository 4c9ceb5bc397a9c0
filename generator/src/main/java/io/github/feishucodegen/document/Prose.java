package io.github.feishucodegen.document;

/**
 * Text outside of tables, code and headings: paragraphs, lists or quotations.
 *
 * @param source the text as written, with its indents
 * @param markdown the text as normalized Markdown without HTML
 */
public record Prose(int line, String source, String markdown) implements Block {}

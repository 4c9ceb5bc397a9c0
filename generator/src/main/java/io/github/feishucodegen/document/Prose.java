package io.github.feishucodegen.document;

/**
 * A paragraph, a list or a quotation: whatever stands together without a blank line.
 *
 * @param source as it stands on the page, with its indents
 * @param markdown tidy Markdown without HTML
 */
public record Prose(int line, String source, String markdown) implements Block {}

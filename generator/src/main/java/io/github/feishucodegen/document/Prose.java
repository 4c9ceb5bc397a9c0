package io.github.feishucodegen.document;

/**
 * A paragraph, a list or a quotation: whatever stands together without a blank line.
 *
 * @param markdown tidy Markdown without HTML
 */
public record Prose(int line, String markdown) implements Block {}

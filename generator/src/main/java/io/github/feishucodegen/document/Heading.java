package io.github.feishucodegen.document;

/**
 * A heading.
 *
 * @param level from 1, for the title of a page, to 6
 * @param text the text without markup
 */
public record Heading(int line, int level, String text) implements Block {}

package io.github.feishucodegen.document;

/**
 * Code between fences, or in a tag made for code.
 *
 * @param line of the code's own first line
 * @param language in lower case; empty where the page names none
 * @param text as written, without a line end after its last line
 */
public record CodeBlock(int line, String language, String text) implements Block {}

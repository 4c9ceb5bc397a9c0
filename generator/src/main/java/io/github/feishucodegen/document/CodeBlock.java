package io.github.feishucodegen.document;

/**
 * Code between fences or in a code tag.
 *
 * @param line the first line of the code itself
 * @param language the language in lower case; empty if the page names none
 * @param text the code as written, without a line end after its last line
 */
public record CodeBlock(int line, String language, String text) implements Block {}

package io.github.feishucodegen.source;

/**
 * The text of one page.
 *
 * @param name relative to the folder that the user gave, with {@code /} between its parts; the same on every machine
 * @param text with {@code \n} line ends and without a byte order mark
 */
public record Page(String name, String text) {}

package io.github.feishucodegen.lint;

/**
 * The reason why a text is not valid JSON.
 *
 * @param line of the text, counted from 1
 */
record JsonFault(int line, String message) {}

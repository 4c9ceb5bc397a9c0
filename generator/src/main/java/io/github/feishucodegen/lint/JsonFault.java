package io.github.feishucodegen.lint;

/**
 * Why a text is no valid JSON.
 *
 * @param line of the text, counted from 1
 */
record JsonFault(int line, String message) {}

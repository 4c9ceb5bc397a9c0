package io.github.feishucodegen.document;

/** A run of text as Markdown without HTML. */
public record Text(String markdown) implements Inline {}

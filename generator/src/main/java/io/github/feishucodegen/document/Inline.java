package io.github.feishucodegen.document;

/** What a cell is made of. */
public sealed interface Inline permits Text, Tag {}

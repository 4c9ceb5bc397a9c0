package io.github.feishucodegen.document;

/** A piece of a cell: text or a tag. */
public sealed interface Inline permits Text, Tag {}

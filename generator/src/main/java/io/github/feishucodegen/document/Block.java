package io.github.feishucodegen.document;

/** A block of a page: a heading, text, a table or code. */
public sealed interface Block permits Heading, Prose, Table, CodeBlock {
    /** The line where the block begins, counted from 1. */
    int line();
}

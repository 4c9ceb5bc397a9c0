package io.github.feishucodegen.document;

/** A part of a page, in the order of the page. */
public sealed interface Block permits Heading, Prose, Table, CodeBlock {
    /** Where the block begins, counted from 1. */
    int line();
}

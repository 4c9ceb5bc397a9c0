package io.github.feishucodegen.linking;

import java.util.List;

/** The result of the second pass: all pages whose URL can be read, with their rows nested. */
record NestedPages(List<LinkedPage> pages) {
    NestedPages {
        pages = List.copyOf(pages);
    }
}

package io.github.feishucodegen.linking;

import java.util.List;

/** The result of the second pass: all pages whose URL can be read, and all events, with their rows nested. */
record NestedPages(List<LinkedPage> pages, List<LinkedEvent> events) {
    NestedPages {
        pages = List.copyOf(pages);
        events = List.copyOf(events);
    }
}

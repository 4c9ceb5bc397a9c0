package io.github.feishucodegen.model;

import java.util.List;

/**
 * The pages about operations and events that have several pages. Each page is an operation or an event of its own, as
 * if it were the only page. So two versions of the pages can be compared page by page. It is in this package because
 * linking makes it and {@code diff} reads it, and neither of the two uses the other.
 *
 * @param operations with the id of the operation that the page is about
 * @param events with the id of the event that the page is about
 */
public record SeparatePages(List<Operation> operations, List<Event> events) {
    public static final SeparatePages NONE = new SeparatePages(List.of(), List.of());

    public SeparatePages {
        operations = List.copyOf(operations);
        events = List.copyOf(events);
    }
}

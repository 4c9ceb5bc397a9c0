package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Route;
import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Row;
import io.github.feishucodegen.document.Table;
import io.github.feishucodegen.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The request table: the table that describes the request, or the event, as a whole. */
record RequestTable(Table table, List<Entry> entries) {
    /**
     * A row whose title is known.
     *
     * @param title the whole first cell, in which an explanation can follow the title
     */
    record Entry(RequestKey key, int line, String title, Cell value) {
        Entry(RequestKey key, int line, Cell value) {
            this(key, line, "", value);
        }
    }

    RequestTable {
        entries = List.copyOf(entries);
    }

    /** The first table with a row for a URL, a method or the type of an event. Empty if there is none. */
    static Optional<RequestTable> find(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                RequestTable candidate = of(table);
                if (candidate.describesRequest()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the table has a row for a URL, a method or the type of an event. */
    boolean describesRequest() {
        return has(RequestKey.URL) || has(RequestKey.METHOD) || describesEvent();
    }

    /** Whether the table has a row for the type of an event or of a callback, and none for a URL. */
    boolean describesEvent() {
        return !has(RequestKey.URL) && (has(RequestKey.EVENT_TYPE) || has(RequestKey.CALLBACK_TYPE));
    }

    /**
     * The request table of a page whose route the caller knows. That route replaces the URL and the method on the
     * page.
     */
    static RequestTable of(Document document, Route route) {
        RequestTable found = find(document).orElseGet(() -> new RequestTable(absent(document), List.of()));
        int line = found.table.line();
        return found.with(
                new Entry(RequestKey.URL, found.line(RequestKey.URL, line), cell(route.url())),
                new Entry(
                        RequestKey.METHOD,
                        found.line(RequestKey.METHOD, line),
                        cell(route.method().name())));
    }

    /** The request table of a page about an event that has no such table. */
    static RequestTable ofEvent(Document document, String type) {
        Table table = absent(document);
        return new RequestTable(table, List.of(new Entry(RequestKey.EVENT_TYPE, table.line(), cell(type))));
    }

    private static Table absent(Document document) {
        Table.Notation notation = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).notation())
                .findFirst()
                .orElse(Table.Notation.PIPED);
        return new Table(1, notation, new Row(1, null, List.of()), List.of());
    }

    private static Cell cell(String text) {
        return new Cell(List.of(new Text(text)));
    }

    private int line(RequestKey key, int otherwise) {
        return first(key).map(Entry::line).orElse(otherwise);
    }

    /** The same table with the URL and the method of another table. */
    RequestTable routedAs(RequestTable other) {
        List<Entry> route = new ArrayList<>();
        other.first(RequestKey.URL).ifPresent(route::add);
        other.first(RequestKey.METHOD).ifPresent(route::add);
        return with(route.toArray(Entry[]::new));
    }

    private RequestTable with(Entry... route) {
        List<Entry> all = new ArrayList<>(List.of(route));
        entries.stream()
                .filter(entry -> entry.key() != RequestKey.URL && entry.key() != RequestKey.METHOD)
                .forEach(all::add);
        return new RequestTable(table, all);
    }

    static RequestTable of(Table table) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.cells().size() > 1) {
                String title = row.cell(0).text();
                RequestKey.of(title).ifPresent(key -> entries.add(new Entry(key, row.line(), title, row.cell(1))));
            }
        }
        return new RequestTable(table, entries);
    }

    boolean has(RequestKey key) {
        return first(key).isPresent();
    }

    Optional<Entry> first(RequestKey key) {
        return entries.stream().filter(entry -> entry.key() == key).findFirst();
    }

    List<Entry> all(RequestKey key) {
        return entries.stream().filter(entry -> entry.key() == key).toList();
    }

    /** The rows that are not entries, because their title is unknown or they have no value. */
    List<Row> unknown() {
        return table.rows().stream()
                .filter(row -> row.cells().size() < 2
                        || RequestKey.of(row.cell(0).text()).isEmpty())
                .toList();
    }
}

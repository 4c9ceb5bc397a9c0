package io.github.feishucodegen.linking.knowledge;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The known tables of one project. They are parsed on first use, because most runs need few projects. */
final class ProjectTables {
    private final Once<Map<TableKey, KnownTable>> tables;

    ProjectTables(Supplier<Map<TableKey, KnownTable>> parser) {
        tables = new Once<>(parser);
    }

    /** The tables, sorted by their keys. */
    Map<TableKey, KnownTable> byKey() {
        return tables.get();
    }

    /** The tables of both. Of two tables with the same key, the newer one stays. */
    ProjectTables and(ProjectTables other) {
        return new ProjectTables(() -> {
            Map<TableKey, KnownTable> all = new TreeMap<>(byKey());
            other.byKey().forEach((key, table) -> all.merge(key, table, KnownTable::moreTrusted));
            return all;
        });
    }
}

package io.github.feishucodegen.linking.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Nesting knowledge: the tables of many pages that state their nesting. It is immutable, and read on first use. */
public final class NestingKnowledge {
    public static final NestingKnowledge NONE = of(Map.of());

    private static final NestingKnowledge SHIPPED = new NestingKnowledge(
            new Once<>(() -> KnowledgeFile.shipped().projects.get()));

    private final Supplier<Map<String, ProjectTables>> projects;

    private NestingKnowledge(Supplier<Map<String, ProjectTables>> projects) {
        this.projects = projects;
    }

    /** The knowledge that is a part of this toolkit. */
    public static NestingKnowledge shipped() {
        return SHIPPED;
    }

    public static NestingKnowledge of(Map<TableKey, KnownTable> tables) {
        Map<String, TreeMap<TableKey, KnownTable>> grouped = new TreeMap<>();
        tables.forEach((key, table) -> grouped.computeIfAbsent(key.project(), project -> new TreeMap<>())
                .put(key, table));
        Map<String, ProjectTables> projects = new TreeMap<>();
        grouped.forEach(
                (project, known) -> projects.put(project, new ProjectTables(() -> Collections.unmodifiableMap(known))));
        return lazily(projects);
    }

    static NestingKnowledge lazily(Map<String, ProjectTables> projects) {
        return new NestingKnowledge(() -> projects);
    }

    /** The table; null if it is not known. */
    public @Nullable KnownTable table(TableKey key) {
        ProjectTables tables = projects.get().get(key.project());
        return tables == null ? null : tables.byKey().get(key);
    }

    /** All known tables of a project, sorted by their keys. */
    public Collection<KnownTable> tables(String project) {
        ProjectTables tables = projects.get().get(project);
        return tables == null ? List.of() : tables.byKey().values();
    }

    /** All known tables, sorted by their keys. */
    public Map<TableKey, KnownTable> tables() {
        Map<TableKey, KnownTable> all = new TreeMap<>();
        projects.get().values().forEach(tables -> all.putAll(tables.byKey()));
        return all;
    }

    /** This knowledge together with other knowledge. Of two tables with the same key, the newer one stays. */
    public NestingKnowledge and(NestingKnowledge other) {
        return new NestingKnowledge(new Once<>(() -> {
            Map<String, ProjectTables> all = new TreeMap<>(projects.get());
            other.projects.get().forEach((project, tables) -> all.merge(project, tables, ProjectTables::and));
            return all;
        }));
    }

    /** The part of the knowledge whose keys match. */
    public NestingKnowledge only(Predicate<TableKey> wanted) {
        Map<TableKey, KnownTable> some = tables();
        some.keySet().removeIf(wanted.negate());
        return of(some);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof NestingKnowledge knowledge
                        && knowledge.tables().equals(tables());
    }

    @Override
    public int hashCode() {
        return tables().hashCode();
    }
}

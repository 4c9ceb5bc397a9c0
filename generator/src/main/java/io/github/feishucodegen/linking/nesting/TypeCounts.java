package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.knowledge.KnownRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts the fields of one named type, table by table. */
final class TypeCounts {
    private final Map<String, Integer> fields = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> first = new HashSet<>();
    private boolean onlyObjects = true;
    private int tables;
    private int seen;

    /** @param children the fields of the type in one table, not empty */
    void add(List<RowTree> children) {
        addKnown(children.stream()
                .map(child -> new KnownRow(
                        child.row().name(), TypeColumn.typeName(child.row().type()), 0))
                .toList());
    }

    /** @param children the fields of the type in one table, not empty */
    void addKnown(List<KnownRow> children) {
        children.stream().map(KnownRow::type).filter(Objects::nonNull).forEach(types::add);
        first.add(children.get(0).name());
        onlyObjects &= children.stream().allMatch(child -> child.type() != null);
        tables++;
        seen += children.size();
        children.forEach(child -> fields.merge(child.name(), 1, Integer::sum));
    }

    /** The named types of the fields. */
    Set<String> types() {
        return types;
    }

    /** Whether the type seems to have taken its fields from the type around it, which has its first fields too. */
    boolean isBorrowedFrom(TypeCounts around) {
        return around != this && onlyObjects && around.fields.keySet().containsAll(first);
    }

    TypeShape shape() {
        return new TypeShape(fields, tables, seen);
    }
}

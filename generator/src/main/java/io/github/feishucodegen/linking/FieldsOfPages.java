package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One list of fields as several pages document it. The page that is trusted most decides the nesting; the others add
 * what it leaves out, and where they contradict it that is told.
 */
final class FieldsOfPages {
    private final Consumer<Diagnostic> told;

    private FieldsOfPages(Consumer<Diagnostic> told) {
        this.told = told;
    }

    /** Merges the fields of pages, most trusted first. */
    static List<Field> merge(List<DocumentedFields> byTrust, Consumer<Diagnostic> told) {
        List<DocumentedFields> saying =
                byTrust.stream().filter(d -> !d.fields().isEmpty()).toList();
        if (saying.isEmpty()) {
            return List.of();
        }
        DocumentedFields first = saying.get(0);
        List<Field> merged = first.fields();
        for (DocumentedFields next : saying.subList(1, saying.size())) {
            boolean mayAdd = next.basis() != Basis.EXAMPLE && next.basis().compareTo(first.basis()) <= 0;
            merged = new FieldsOfPages(told).merge(merged, next.fields(), mayAdd);
        }
        return merged;
    }

    private List<Field> merge(List<Field> trusted, List<Field> others, boolean mayAdd) {
        Map<String, Field> byName = new LinkedHashMap<>();
        trusted.forEach(f -> byName.put(f.name(), f));
        for (Field other : others) {
            Field known = byName.get(other.name());
            if (known != null) {
                byName.put(known.name(), merge(known, other, mayAdd));
            } else if (mayAdd) {
                byName.put(other.name(), other);
            }
        }
        return new ArrayList<>(byName.values());
    }

    private Field merge(Field known, Field other, boolean mayAdd) {
        Type type = merge(known.type(), other.type(), mayAdd);
        if (type == null) {
            told.accept(Diagnostic.warning(
                    "pages-disagree",
                    other.location(),
                    "'%s' has another type here than at %s, which was trusted"
                            .formatted(other.name(), known.location()),
                    "correct one of the two pages"));
            return known;
        }
        return FieldMerge.preferring(known.withType(type), other.withType(type));
    }

    /** Null where the two contradict each other. */
    private @Nullable Type merge(Type known, Type other, boolean mayAdd) {
        if (known instanceof ListType a && other instanceof ListType b) {
            Type element = merge(a.element(), b.element(), mayAdd);
            return element == null ? null : new ListType(element);
        }
        if (known instanceof MapType a && other instanceof MapType b) {
            Type value = merge(a.value(), b.value(), mayAdd);
            return value == null ? null : new MapType(value);
        }
        if (known instanceof ObjectType a && other instanceof ObjectType b) {
            String name = a.name() != null ? a.name() : b.name();
            boolean addsShape = mayAdd || a.fields().isEmpty();
            return new ObjectType(name, merge(a.fields(), b.fields(), addsShape));
        }
        if (other == AnyType.ANY || known.equals(other)) {
            return known;
        }
        return known == AnyType.ANY ? other : null;
    }
}

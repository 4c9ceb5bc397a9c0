package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.linking.DocumentedFields.Basis;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Merges one list of fields from several pages. The page with the best basis decides the nesting. The others add what
 * it leaves out. Contradictions are reported.
 */
final class FieldListMerge {
    /** The fields that a page may add to those of a better one. */
    private final Predicate<Field> mayAdd;

    private final MergedField one;
    private final OmittedTexts leftOut;
    private final Consumer<Diagnostic> report;

    private FieldListMerge(Predicate<Field> mayAdd, OmittedTexts leftOut, Consumer<Diagnostic> report) {
        this.mayAdd = mayAdd;
        this.one = new MergedField(leftOut, report);
        this.leftOut = leftOut;
        this.report = report;
    }

    /**
     * Merges the fields of pages, the most trusted first. Among them, those with the best basis decide the nesting.
     */
    static List<Field> merge(
            List<DocumentedFields> byTrust, PageRows rows, OmittedTexts leftOut, Consumer<Diagnostic> report) {
        if (byTrust.size() == 1) {
            return byTrust.get(0).fields();
        }
        List<DocumentedFields> saying = FixedValues.setApart(byTrust, rows).stream()
                .filter(d -> !d.fields().isEmpty())
                .sorted(Comparator.comparing(DocumentedFields::basis))
                .toList();
        if (saying.isEmpty()) {
            return List.of();
        }
        Basis best = saying.get(0).basis();
        List<Field> merged = saying.get(0).fields();
        for (DocumentedFields next : saying.subList(1, saying.size())) {
            Predicate<Field> mayAdd = mayAdd(next.basis(), best, merged);
            merged = new FieldListMerge(mayAdd, leftOut, report).merge(merged, next.fields());
        }
        return merged;
    }

    /** An example adds nothing to a table. A rebuilt nesting adds to a stated one only fields whose names are new. */
    private static Predicate<Field> mayAdd(Basis basis, Basis best, List<Field> merged) {
        if (basis == best) {
            return field -> true;
        }
        if (basis == Basis.EXAMPLE) {
            return field -> false;
        }
        Set<String> known = new HashSet<>();
        names(merged, known);
        return field -> !known.contains(field.name());
    }

    private static void names(List<Field> fields, Set<String> names) {
        for (Field field : fields) {
            names.add(field.name());
            names(field.type().fields(), names);
        }
    }

    private List<Field> merge(List<Field> trusted, List<Field> others) {
        Map<String, Field> byName = new LinkedHashMap<>();
        trusted.forEach(f -> byName.put(f.name(), f));
        for (Field other : others) {
            Field known = byName.get(other.name());
            if (known != null) {
                byName.put(known.name(), merge(known, other));
            } else if (mayAdd.test(other)) {
                byName.put(other.name(), other);
            } else {
                leftOut.add(other.location().page(), "the place of '" + other.name() + "'");
            }
        }
        return List.copyOf(byName.values());
    }

    private Field merge(Field known, Field other) {
        Optional<Type> type = known.type().zip(other.type(), this::merge);
        if (type.isEmpty()) {
            report.accept(Diagnostic.of(
                    LinkingFinding.PAGES_DISAGREE,
                    other.location(),
                    "'%s' has another type here than at %s, which was used".formatted(other.name(), known.location())));
        }
        return one.merge(known, other, type.orElse(known.type()));
    }

    /** The merged type. Empty if the two contradict each other. */
    private Optional<Type> merge(Type known, Type other) {
        if (known instanceof ObjectType a && other instanceof ObjectType b) {
            String name = a.name() != null ? a.name() : b.name();
            List<Field> fields = a.fields().isEmpty() ? b.fields() : merge(a.fields(), b.fields());
            return Optional.of(new ObjectType(name, fields));
        }
        if (other == AnyType.ANY || known.equals(other)) {
            return Optional.of(known);
        }
        return known == AnyType.ANY ? Optional.of(other) : Optional.empty();
    }
}

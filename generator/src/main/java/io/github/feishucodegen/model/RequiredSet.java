package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields that one page about an operation requires in addition to those that all its pages require. A request
 * must have all fields of at least one set.
 *
 * @param title the page's name for this use of the operation
 * @param page the location of the page
 * @param fields empty if the page requires nothing in addition
 */
public record RequiredSet(String title, Location page, List<Member> fields) {
    /** The maximum nesting of fields. Types read from files can be nested deeper than those of pages. */
    private static final int DEEPEST = 100;

    public RequiredSet {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a set. A field inside an object is required only if the object is present.
     *
     * @param in the part of the request that carries the parameter. Null for a field of the body
     * @param names the path from the parameter, or from the top of the body, to the field
     */
    public record Member(Parameter.@Nullable In in, List<String> names) {
        public Member {
            names = List.copyOf(names);
        }

        boolean isTopOfBody() {
            return in == null && names.size() == 1;
        }

        /** The path as overlays write it: {@code body.filter.name}. */
        @Override
        public String toString() {
            StringBuilder path = new StringBuilder(in == null ? "body" : JsonMembers.wordFor(in));
            names.forEach(name -> path.append('.').append(name.replace(".", "\\.")));
            return path.toString();
        }
    }

    /** The sets of an operation, in the order of its pages. Empty if the pages do not differ. */
    public static List<RequiredSet> of(Operation operation) {
        Map<Location, List<Member>> byPage = new TreeMap<>();
        operation.parameters().forEach(parameter -> collect(parameter.in(), List.of(), parameter.field(), byPage));
        if (operation.body() != null) {
            operation.body().content().fields().forEach(field -> collect(null, List.of(), field, byPage));
        }
        List<RequiredSet> sets = new ArrayList<>();
        for (SourcePage page : operation.pages()) {
            if (page.flow() != null) {
                sets.add(
                        new RequiredSet(page.flow(), page.location(), byPage.getOrDefault(page.location(), List.of())));
            }
        }
        return List.copyOf(sets);
    }

    private static void collect(
            Parameter.@Nullable In in, List<String> around, Field field, Map<Location, List<Member>> byPage) {
        List<String> names = new ArrayList<>(around);
        names.add(field.name());
        field.requiredBy()
                .forEach(page ->
                        byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(new Member(in, names)));
        if (names.size() < DEEPEST) {
            field.type().fields().forEach(inner -> collect(in, names, inner, byPage));
        }
    }
}

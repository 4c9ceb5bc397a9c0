package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one page about an operation requires beyond the fields that all its pages require. A request needs all of one
 * set, whichever.
 *
 * @param title what the page calls its way of using the operation
 * @param page the location of the page
 * @param fields none where the page requires no more than all pages do
 */
public record RequiredSet(String title, Location page, List<Member> fields) {
    /** Types from files can be deeper than any page has them. */
    private static final int DEEPEST = 100;

    public RequiredSet {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a set. One inside an object is required wherever the object is there.
     *
     * @param in null for a field of the body
     * @param names from the parameter or the top of the body to the field
     */
    public record Member(Parameter.@Nullable In in, List<String> names) {
        public Member {
            names = List.copyOf(names);
        }

        boolean isTopOfBody() {
            return in == null && names.size() == 1;
        }

        /** As overlays write it: {@code body.filter.name}. */
        @Override
        public String toString() {
            StringBuilder path = new StringBuilder(in == null ? "body" : JsonMembers.wordFor(in));
            names.forEach(name -> path.append('.').append(name.replace(".", "\\.")));
            return path.toString();
        }
    }

    /** The sets of an operation, in the order of its pages; none where the pages do not differ. */
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
        if (names.size() < DEEPEST && field.type().innermost() instanceof ObjectType object) {
            object.fields().forEach(inner -> collect(in, names, inner, byPage));
        }
    }
}

package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value: a parameter, or a member of an object.
 *
 * @param name the name on the wire
 * @param required whether all pages require the field. False if the page does not state it, or if only some pages
 *     about the operation require it
 * @param requiredBy the locations of the pages that require the field, as in {@link SourcePage#location()}. Empty if
 *     all pages agree. See {@link RequiredSet}
 * @param description Markdown
 * @param defaultValue as written, without quotes
 * @param example as written. A quoted string keeps its quotes
 * @param values the listed values. For a list they are the values of its items
 * @param constraints for a list, the lengths count its items
 * @param scopes the permissions that the caller needs to receive or to send the field. Without them the server leaves
 *     the field out or refuses a value
 * @param deprecation null unless callers should no longer use the field
 * @param location the place where the field is documented
 */
public record Field(
        String name,
        Type type,
        boolean required,
        List<Location> requiredBy,
        LocalizedText description,
        @Nullable String defaultValue,
        @Nullable String example,
        List<ListedValue> values,
        Constraints constraints,
        List<Scope> scopes,
        @Nullable Deprecation deprecation,
        Location location) {
    public Field {
        requiredBy = List.copyOf(requiredBy);
        values = List.copyOf(values);
        scopes = List.copyOf(scopes);
    }

    /** A field with a name, a type and a location. All other components have empty defaults. */
    public static Field of(String name, Type type, Location location) {
        return new Field(
                name,
                type,
                false,
                List.of(),
                LocalizedText.EMPTY,
                null,
                null,
                List.of(),
                Constraints.NONE,
                List.of(),
                null,
                location);
    }

    /** A builder with all parts of this field. */
    public FieldBuilder toBuilder() {
        return new FieldBuilder(this);
    }

    public Field withName(String name) {
        return toBuilder().name(name).build();
    }

    public Field withType(Type type) {
        return toBuilder().type(type).build();
    }

    /** Returns a copy with this flag and an empty {@code requiredBy}. */
    public Field withRequired(boolean required) {
        return toBuilder().required(required).build();
    }

    /** Returns a copy that only some of the pages require. */
    public Field withRequiredBy(List<Location> pages) {
        return toBuilder().requiredBy(pages).build();
    }

    public Field withDescription(LocalizedText description) {
        return toBuilder().description(description).build();
    }

    public Field withDefaultValue(@Nullable String defaultValue) {
        return toBuilder().defaultValue(defaultValue).build();
    }

    public Field withExample(@Nullable String example) {
        return toBuilder().example(example).build();
    }

    public Field withValues(List<ListedValue> values) {
        return toBuilder().values(values).build();
    }

    public Field withConstraints(Constraints constraints) {
        return toBuilder().constraints(constraints).build();
    }

    public Field withScopes(List<Scope> scopes) {
        return toBuilder().scopes(scopes).build();
    }

    public Field withDeprecation(@Nullable Deprecation deprecation) {
        return toBuilder().deprecation(deprecation).build();
    }

    public Field withLocation(Location location) {
        return toBuilder().location(location).build();
    }
}

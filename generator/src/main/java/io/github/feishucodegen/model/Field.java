package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value: a parameter, or a member of an object.
 *
 * @param name on the wire
 * @param required false too where the page does not say, or where only some of the pages about the operation require it
 * @param requiredBy the locations of those pages, as {@link SourcePage#location()} has them; empty where all pages agree
 *     ({@link RequiredSet})
 * @param description as Markdown
 * @param defaultValue as written, without quotes
 * @param example as written; a quoted string keeps its quotes
 * @param values listed values; for a list they are those of its items
 * @param constraints for a list, the lengths count its items
 * @param scopes without which the field is left out, or a value of it is refused
 * @param location where the field is documented
 */
public record Field(
        String name,
        Type type,
        boolean required,
        List<Location> requiredBy,
        String description,
        @Nullable String defaultValue,
        @Nullable String example,
        List<ListedValue> values,
        Constraints constraints,
        List<Scope> scopes,
        Location location) {
    public Field {
        requiredBy = List.copyOf(requiredBy);
        values = List.copyOf(values);
        scopes = List.copyOf(scopes);
    }

    /** A field of which a page says no more than this. */
    public static Field of(String name, Type type, Location location) {
        return new Field(
                name, type, false, List.of(), "", null, null, List.of(), Constraints.NONE, List.of(), location);
    }

    public Field withName(String name) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withType(Type type) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    /** Required or not, whatever single pages say. */
    public Field withRequired(boolean required) {
        return new Field(
                name,
                type,
                required,
                List.of(),
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    /** Required by some of the pages only. */
    public Field withRequiredBy(List<Location> pages) {
        return new Field(
                name, type, false, pages, description, defaultValue, example, values, constraints, scopes, location);
    }

    public Field withDescription(String description) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withDefaultValue(@Nullable String defaultValue) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withExample(@Nullable String example) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withValues(List<ListedValue> values) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withConstraints(Constraints constraints) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withScopes(List<Scope> scopes) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }

    public Field withLocation(Location location) {
        return new Field(
                name,
                type,
                required,
                requiredBy,
                description,
                defaultValue,
                example,
                values,
                constraints,
                scopes,
                location);
    }
}

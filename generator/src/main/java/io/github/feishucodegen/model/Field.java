package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value: a parameter, or a member of an object.
 *
 * @param name on the wire
 * @param required false too where the page does not say
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
        String description,
        @Nullable String defaultValue,
        @Nullable String example,
        List<ListedValue> values,
        Constraints constraints,
        List<Scope> scopes,
        Location location) {
    public Field {
        values = List.copyOf(values);
        scopes = List.copyOf(scopes);
    }

    /** The same field with another type. */
    public Field withType(Type type) {
        return new Field(
                name, type, required, description, defaultValue, example, values, constraints, scopes, location);
    }

    /** The same field, required or not. */
    public Field withRequired(boolean required) {
        return new Field(
                name, type, required, description, defaultValue, example, values, constraints, scopes, location);
    }
}

package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A value of an example, and what the table says about it.
 *
 * @param path such as {@code data.items[].name}; empty for the example as a whole
 * @param field the documented field that the value belongs to; null for the example as a whole
 * @param type the documented type at this place: that of the field, or of the items of its list
 * @param names the names of the whole body
 * @param example where the example begins
 */
record Comparison(String path, @Nullable Field field, Type type, JsonValue value, BodyNames names, Location example) {
    /** The place in quotes, for a message. */
    String place() {
        return path.isEmpty() ? "the example" : Quote.ofPath(path);
    }

    String member(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The location of a field, for a message. It is only a line if the field is on the page of the example. */
    String documentedAt(Field documented) {
        Location at = documented.location();
        return at.page().equals(example.page()) ? "in line " + at.line() : "at " + at;
    }
}

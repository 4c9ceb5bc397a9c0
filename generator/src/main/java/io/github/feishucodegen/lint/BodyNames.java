package io.github.feishucodegen.lint;

import io.github.feishucodegen.lint.JsonValue.JsonList;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Type;
import java.util.HashSet;
import java.util.Set;

/**
 * All names of one body, at any place in it. On pages that have lost their levels, a field can be nested wrongly. So
 * a name that stands at another place is not reported as missing.
 *
 * @param shown the members of all examples
 * @param documented the fields of the table
 */
record BodyNames(Set<String> shown, Set<String> documented) {
    static BodyNames of(Iterable<JsonValue> examples, ObjectType table) {
        BodyNames names = new BodyNames(new HashSet<>(), new HashSet<>());
        examples.forEach(names::addShown);
        names.addDocumented(table);
        return names;
    }

    private void addShown(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (JsonValue.Member member : object.members()) {
                shown.add(member.name());
                addShown(member.value());
            }
        } else if (value instanceof JsonList list) {
            list.items().forEach(this::addShown);
        }
    }

    private void addDocumented(Type type) {
        type.objects().flatMap(object -> object.fields().stream()).forEach(field -> documented.add(field.name()));
    }
}

package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.FieldRef;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.model.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a field.
 *
 * @param field the identity of the field
 * @param path its path for readers, such as {@code items[].name}
 * @param shared the place in the innermost named type around the field; null if no named type is around it
 */
public record Place(FieldRef field, String path, @Nullable InType shared) {
    /** The operation or the event. */
    public ExchangeId exchange() {
        return field.exchange();
    }

    public Part part() {
        return field.part();
    }

    /** The names on the wire from the top of the part to the field. */
    public List<String> steps() {
        return field.path();
    }

    /** A place inside a named type. */
    public record InType(SharedType.Key type, List<String> steps, String path) {
        public InType {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return type.project() + "." + type.version() + "." + type.name() + " " + path;
        }
    }

    static Place top(ExchangeId exchange, Part part, String name) {
        return new Place(FieldRef.top(exchange, part, name), name, null);
    }

    /** The place of a field at the top of a body or response that is a named type. */
    static Place topOf(ExchangeId exchange, Part part, String typeName, String name) {
        SharedType.Key key = new SharedType.Key(exchange.project(), exchange.version(), typeName);
        return new Place(FieldRef.top(exchange, part, name), name, new InType(key, List.of(name), name));
    }

    /** The place of a field inside the object of this field. */
    Place below(Type type, @Nullable String typeName, String name) {
        String step = containers(type) + "." + name;
        InType inner = inType(step, typeName, name);
        return new Place(field.child(name), path + step, inner);
    }

    private @Nullable InType inType(String step, @Nullable String typeName, String name) {
        if (typeName != null) {
            SharedType.Key key =
                    new SharedType.Key(exchange().project(), exchange().version(), typeName);
            return new InType(key, List.of(name), name);
        }
        if (shared == null) {
            return null;
        }
        List<String> longer = new ArrayList<>(shared.steps());
        longer.add(name);
        return new InType(shared.type(), longer, shared.path() + step);
    }

    private static String containers(Type type) {
        if (type instanceof ListType list) {
            return "[]" + containers(list.element());
        }
        return type instanceof MapType map ? "{}" + containers(map.value()) : "";
    }

    /** The place as text: {@code hire.v1.interviewer.patch request body: interviewer.name}. */
    @Override
    public String toString() {
        return exchange() + " " + part().words() + ": " + path;
    }
}

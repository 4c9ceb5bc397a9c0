package io.github.feishucodegen.client.model;

import io.github.feishucodegen.client.Internal;
import org.jspecify.annotations.Nullable;

/** Access to fields by paths: names on the wire, separated by slashes. */
@Internal
public final class Members {
    private Members() {}

    /** The value of a field. Null if the field, or an object on the way to it, is unset, null or unknown. */
    public static @Nullable Object read(Model model, String path) {
        Object value = model;
        for (String name : path.split("/", -1)) {
            if (!(value instanceof Model)) {
                return null;
            }
            Model object = (Model) value;
            int slot = object.schema().slot(name);
            value = slot < 0 ? null : object.get(slot);
        }
        return value;
    }

    /**
     * A copy of a model with another value in one field. No rule is checked.
     *
     * @param value a text or an integer; it is converted to the other if the field has that type
     * @throws IllegalArgumentException if there is no such field
     */
    public static <M extends Model> M write(M model, String path, Object value) {
        return write(model, path.split("/", -1), 0, value);
    }

    private static <M extends Model> M write(M model, String[] names, int depth, Object value) {
        int slot = model.schema().slot(names[depth]);
        if (slot < 0) {
            throw new IllegalArgumentException("no field " + names[depth]);
        }
        PlainBuilder<M> builder = PlainBuilder.of(model);
        if (depth == names.length - 1) {
            builder.set(slot, typed(value, model.schema().shapes[slot]));
        } else {
            Object inner = model.get(slot);
            Model object = inner instanceof Model ? (Model) inner : model.prototype(slot);
            builder.set(slot, write(object, names, depth + 1, value));
        }
        return builder.build();
    }

    private static Object typed(Object value, Shape shape) {
        if (shape.kind == Shape.Kind.STRING) {
            return value.toString();
        }
        return shape.kind == Shape.Kind.INT64 && value instanceof String
                ? (Object) Long.valueOf((String) value)
                : value;
    }
}

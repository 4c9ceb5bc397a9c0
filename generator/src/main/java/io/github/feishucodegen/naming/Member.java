package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of a generated class.
 *
 * @param setter the name of the builder's method
 * @param listed the enum view. Null if the field has no listed values
 */
public record Member(
        Field field,
        ValueType type,
        String setter,
        String getter,
        @Nullable ListedView listed) {
    /** The setter of a class that callers fill: {@code setUserId} beside {@code getUserId}. */
    public String filler() {
        return "set" + (getter.startsWith("get") ? getter.substring("get".length()) : getter);
    }

    /**
     * The field's value as an enum.
     *
     * @param getter the method that returns the enum, or a list of enums for a list
     */
    public record ListedView(JavaClass type, String getter) {}
}

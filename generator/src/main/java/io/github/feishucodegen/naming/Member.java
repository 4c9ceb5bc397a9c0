package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of a generated class.
 *
 * @param setter the builder's method
 * @param listed null where no values are listed
 */
public record Member(
        Field field,
        ValueType type,
        String setter,
        String getter,
        @Nullable ListedView listed) {
    /**
     * The field as its enum class.
     *
     * @param getter the method that gives the enum, or the list of enums for a list
     */
    public record ListedView(JavaClass type, String getter) {}
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.ListedValue;
import java.util.List;

/**
 * The class of the listed values of a field.
 *
 * @param subject the field on the wire, such as {@code verify_status}
 * @param integers whether the values are integers; strings otherwise
 */
public record EnumClass(JavaClass name, String subject, boolean integers, List<Constant> constants) {
    public EnumClass {
        constants = List.copyOf(constants);
    }

    /** A listed value; that of an integer reads as a {@code long}. */
    public record Constant(String name, ListedValue value) {}
}

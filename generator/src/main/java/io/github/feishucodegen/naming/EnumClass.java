package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.ListedValue;
import java.util.List;

/**
 * The enum class of a field's listed values.
 *
 * @param subject the name of the field on the wire, such as {@code verify_status}
 * @param integers whether the values are integers; otherwise they are strings
 */
public record EnumClass(JavaClass name, String subject, boolean integers, List<Constant> constants) {
    public EnumClass {
        constants = List.copyOf(constants);
    }

    /** The name of the constant that stands for all values that are not listed. */
    public String unlisted() {
        String name = "UNLISTED";
        while (isTaken(name)) {
            name += "_";
        }
        return name;
    }

    private boolean isTaken(String name) {
        return constants.stream().anyMatch(constant -> constant.name().equals(name));
    }

    /**
     * The constant of a listed value. In an enum of integers, the value's text is a valid {@code long}.
     *
     * @param aliases earlier names of the constant, which are deprecated
     */
    public record Constant(String name, ListedValue value, List<String> aliases) {
        public Constant {
            aliases = List.copyOf(aliases);
        }
    }
}

package io.github.feishucodegen.sdk;

import java.util.List;
import java.util.Optional;

/**
 * A class of an SDK, with the members that callers use. Types are written as in Java, with their packages.
 *
 * @param superclass the superclass with its type arguments
 * @param setters the builder's methods with one parameter
 * @param getters the methods without parameters that return a value
 */
public record SdkClass(
        String name, String superclass, List<SdkField> fields, List<Accessor> setters, List<Accessor> getters) {
    public SdkClass {
        fields = List.copyOf(fields);
        setters = List.copyOf(setters);
        getters = List.copyOf(getters);
    }

    /**
     * A setter or getter.
     *
     * @param type the type that it takes or returns
     */
    public record Accessor(String name, String type) {}

    public Optional<SdkField> field(String javaName) {
        return fields.stream().filter(field -> field.name().equals(javaName)).findFirst();
    }

    /** The name without its package. */
    public String simpleName() {
        return simpleName(name);
    }

    /** A type without packages, including those of its arguments. */
    public static String simpleName(String type) {
        return type.replaceAll("[A-Za-z_0-9]+\\.", "");
    }
}

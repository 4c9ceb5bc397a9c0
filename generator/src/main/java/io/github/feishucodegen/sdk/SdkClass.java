package io.github.feishucodegen.sdk;

import java.util.List;
import java.util.Optional;

/**
 * A class of an SDK with what callers use of it. Types are written as in Java, with all packages.
 *
 * @param superclass with its type arguments
 * @param setters the methods of its builder that take a value
 * @param getters methods without parameters that give a value
 */
public record SdkClass(
        String name, String superclass, List<SdkField> fields, List<Accessor> setters, List<Accessor> getters) {
    public SdkClass {
        fields = List.copyOf(fields);
        setters = List.copyOf(setters);
        getters = List.copyOf(getters);
    }

    /**
     * A method for one value.
     *
     * @param type what it takes or gives
     */
    public record Accessor(String name, String type) {}

    public Optional<SdkField> field(String javaName) {
        return fields.stream().filter(field -> field.name().equals(javaName)).findFirst();
    }

    /** The name without its package. */
    public String simpleName() {
        return simpleName(name);
    }

    /** A type without packages, also in its arguments. */
    public static String simpleName(String type) {
        return type.replaceAll("[A-Za-z_0-9]+\\.", "");
    }
}

package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Enums that fields of one name can share. Such fields have one enum as long as they list the same values, and are named
 * anew when one of them comes, goes or lists other ones: what changes one of them can be seen in all.
 */
final class SharedEnums {
    private final Map<String, List<Signature>> byField = new HashMap<>();

    /** @param signatures the methods of a field with listed values, and its enum */
    void add(JavaClass owner, String field, List<Signature> signatures) {
        byField.computeIfAbsent(key(owner, field), k -> new ArrayList<>()).addAll(signatures);
    }

    /** What fields of a name have in the classes of a package whose names begin with a stem. */
    List<Signature> of(JavaClass one, String stem, String field) {
        return byField.getOrDefault(key(one, field), List.of()).stream()
                .filter(signature -> simpleName(signature.owner()).startsWith(stem))
                .toList();
    }

    private static String simpleName(String owner) {
        return owner.substring(owner.lastIndexOf('.') + 1);
    }

    private static String key(JavaClass owner, String field) {
        return owner.packageName() + " " + field;
    }
}

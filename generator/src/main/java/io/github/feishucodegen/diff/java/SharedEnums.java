package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Enums that fields with the same name can share. Such fields share one enum if they list the same values. The enums
 * get new names if one of the fields is added, removed or lists other values. A change of one field can therefore be
 * visible in all of them.
 */
final class SharedEnums {
    private final Map<String, List<Signature>> byField = new HashMap<>();

    /** @param signatures the methods of a field with listed values, or its enum */
    void add(JavaClass owner, String field, List<Signature> signatures) {
        byField.computeIfAbsent(key(owner, field), k -> new ArrayList<>()).addAll(signatures);
    }

    /**
     * The signatures for fields of this name in classes of the same package whose simple names begin with the stem.
     */
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

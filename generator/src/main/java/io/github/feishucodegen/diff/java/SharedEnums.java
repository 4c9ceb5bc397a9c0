package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.naming.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Enums that fields with the same name can share. Such fields share one enum if they list the same values. The enums
 * get new names if one of the fields is added, removed or lists other values. A change of one field can therefore be
 * visible in all of them.
 */
final class SharedEnums {
    private final Map<Key, List<Signature>> byField = new HashMap<>();

    private record Key(String packageName, String field) {}

    /** @param signatures the methods of a field with listed values, or its enum */
    void add(JavaClass owner, String field, Stream<Signature> signatures) {
        signatures.forEach(byField.computeIfAbsent(new Key(owner.packageName(), field), k -> new ArrayList<>())::add);
    }

    /**
     * The signatures for fields of this name in classes of the same package whose simple names begin with the stem.
     */
    List<Signature> of(JavaClass one, String stem, String field) {
        return byField.getOrDefault(new Key(one.packageName(), field), List.of()).stream()
                .filter(signature -> signature.owner().topLevel().simpleName().startsWith(stem))
                .toList();
    }
}

package io.github.feishucodegen.lint;

import io.github.feishucodegen.lint.JsonValue.JsonList;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** Where the members of JSON values stand, as in {@code data.items[].name}. */
final class MemberPaths {
    private MemberPaths() {}

    /** The paths of all members of all the values. */
    static Set<String> of(Iterable<JsonValue> values) {
        Set<String> paths = new HashSet<>();
        values.forEach(value -> collect("", value, paths));
        return paths;
    }

    static String below(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private static void collect(String path, JsonValue value, Set<String> paths) {
        if (value instanceof JsonObject object) {
            for (JsonValue.Member member : object.members()) {
                String below = below(path, member.name());
                paths.add(below);
                collect(below, member.value(), paths);
            }
        } else if (value instanceof JsonList list) {
            list.items().forEach(item -> collect(path + "[]", item, paths));
        }
    }
}

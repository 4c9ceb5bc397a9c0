package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Field;

/** The words for whether a field is required. */
final class Presence {
    private Presence() {}

    static String words(Field field) {
        if (field.required()) {
            return "required";
        }
        return field.requiredBy().isEmpty() ? "optional" : "required by some pages";
    }
}

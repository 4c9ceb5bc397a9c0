package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.model.Field;

/** Whether a field has to be there, in words. */
final class Presence {
    private Presence() {}

    static String words(Field field) {
        if (field.required()) {
            return "required";
        }
        return field.requiredBy().isEmpty() ? "optional" : "required by some pages";
    }
}

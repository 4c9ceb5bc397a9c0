package io.github.feishucodegen.dialect;

import java.util.Map;

/** The labels at which the description of a field is split. */
enum Label {
    /** No label: the text before the first one. */
    NONE,
    EXAMPLE,
    DEFAULT,
    FIXED,
    VALUES,
    /** Listed values that may be incomplete. */
    POSSIBLE_VALUES,
    LIMITS,
    FIELD_SCOPES,
    /** Any other label, such as {@code 注意}. It belongs to the description. */
    REMARK;

    private static final Map<String, Label> BY_NAME = Vocabulary.constants("label", Label.class);

    static Label of(String name) {
        String normal = Vocabulary.normal(name);
        Label label = BY_NAME.get(normal);
        if (label != null) {
            return label;
        }
        return Vocabulary.contains(normal, "label-with.field-scopes") ? FIELD_SCOPES : REMARK;
    }
}

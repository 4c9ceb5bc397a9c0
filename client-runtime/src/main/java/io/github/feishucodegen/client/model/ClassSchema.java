package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/**
 * The schema of a class of models, read once. It hangs on the class: a map of all classes would keep those of an
 * application that was taken down.
 */
final class ClassSchema {
    private static final ClassValue<ClassSchema> OF_CLASS = new ClassValue<>() {
        @Override
        protected ClassSchema computeValue(Class<?> type) {
            return new ClassSchema();
        }
    };

    private volatile @Nullable Schema schema;

    private ClassSchema() {}

    /** @param text always the same for a class; see {@link Schema#parse(String, String)} */
    static Schema of(Class<? extends Model> type, String text, String rules) {
        return OF_CLASS.get(type).read(text, rules);
    }

    private Schema read(String text, String rules) {
        Schema known = schema;
        return known == null ? readOnce(text, rules) : known;
    }

    private synchronized Schema readOnce(String text, String rules) {
        Schema known = schema;
        if (known == null) {
            known = Schema.parse(text, rules);
            schema = known;
        }
        return known;
    }
}

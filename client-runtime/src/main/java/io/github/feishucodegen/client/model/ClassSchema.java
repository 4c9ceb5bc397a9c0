package io.github.feishucodegen.client.model;

import org.jspecify.annotations.Nullable;

/**
 * The schema of a model class, parsed once. It is stored with the class: a map of all classes would keep the classes
 * of an undeployed application in memory.
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

    /** @param text the same text for every model of a class; see {@link Schema#parse(String, String)} */
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

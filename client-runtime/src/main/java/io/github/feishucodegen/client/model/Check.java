package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** What a rule demands of one stored value. */
abstract class Check {
    static final Check REQUIRED = new Check() {
        @Override
        @Nullable
        String complaint(@Nullable Object value) {
            return value == null || value == NullNode.instance ? "is required" : null;
        }

        @Override
        boolean ofWholeLists() {
            return true;
        }

        @Override
        public String toString() {
            return "is required";
        }
    };

    /**
     * What is wrong with a value; null if nothing is.
     *
     * @param value null where the field is unset, never {@link RawValue}
     */
    abstract @Nullable String complaint(@Nullable Object value);

    /** Whether a list or map is checked as one value instead of each element of it. */
    abstract boolean ofWholeLists();

    /** The text of a string on the wire; null for other values. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof JsonNode) {
            return ((JsonNode) value).textValue();
        }
        return value instanceof String ? (String) value : null;
    }
}

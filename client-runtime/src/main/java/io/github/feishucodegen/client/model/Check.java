package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/** The condition that a rule sets for one stored value. */
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
     * The complaint about a value; null if the value is valid.
     *
     * @param value null if the field is unset, never a {@link RawValue}
     */
    abstract @Nullable String complaint(@Nullable Object value);

    /** Whether a list or map is checked as one value. Otherwise each of its elements is checked. */
    abstract boolean ofWholeLists();

    /** The text of a string on the wire; null for other values. */
    static @Nullable String text(@Nullable Object value) {
        if (value instanceof JsonNode) {
            return ((JsonNode) value).textValue();
        }
        return value instanceof String ? (String) value : null;
    }
}

package io.github.feishucodegen.lock;

import io.github.feishucodegen.model.OperationKey;

/** The element that a generated class stands for. The text form is the one in messages and in the file. */
public sealed interface ClassKey {
    /** An operation, whose classes share a stem. */
    record OfOperation(OperationKey operation) implements ClassKey {
        @Override
        public String toString() {
            return operation.toString();
        }
    }

    /**
     * An event, whose classes share a stem.
     *
     * @param type the type on the wire
     */
    record OfEvent(String type) implements ClassKey {
        @Override
        public String toString() {
            return "event " + type;
        }
    }

    /** A shared type. */
    record OfType(String type) implements ClassKey {
        @Override
        public String toString() {
            return "type " + type;
        }
    }

    /** A field, by the class that has it. */
    record OfField(String className, String field) implements ClassKey {
        @Override
        public String toString() {
            return className + "." + field;
        }
    }
}

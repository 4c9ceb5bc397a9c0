package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * What the named types of a table were given in one placing when they were closed for the first time: a type has the
 * same fields at its next place. Immutable, shared by placings that compete.
 */
record ClosedTypes(
        String type, @Nullable Names fields, @Nullable ClosedTypes rest) {
    /** These and the closed object's type, where it is not known yet. */
    static @Nullable ClosedTypes with(@Nullable ClosedTypes known, @Nullable String type, @Nullable Names fields) {
        return type == null || of(known, type) != null ? known : new ClosedTypes(type, fields, known);
    }

    /** Null where the type is not known. */
    static @Nullable ClosedTypes of(@Nullable ClosedTypes known, @Nullable String type) {
        for (ClosedTypes c = known; type != null && c != null; c = c.rest) {
            if (c.type.equals(type)) {
                return c;
            }
        }
        return null;
    }
}

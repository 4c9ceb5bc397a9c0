package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the named types of a table, as one hypothesis saw them when an object of the type was first closed.
 * They are evidence at the type's next place. An immutable linked list that hypotheses share.
 */
record ClosedTypes(
        String type, @Nullable Names fields, @Nullable ClosedTypes rest) {
    /** The types that are looked through, the newest first. No page has as many, and a hostile one must not take hours. */
    private static final int MOST = 256;

    /** Adds the type of a closed object, unless it is null or already known. */
    static @Nullable ClosedTypes with(@Nullable ClosedTypes known, @Nullable String type, @Nullable Names fields) {
        return type == null || of(known, type) != null ? known : new ClosedTypes(type, fields, known);
    }

    /** The entry of a type. Null if the type is not known. */
    static @Nullable ClosedTypes of(@Nullable ClosedTypes known, @Nullable String type) {
        int seen = 0;
        for (ClosedTypes c = known; type != null && c != null && seen < MOST; c = c.rest) {
            if (c.type.equals(type)) {
                return c;
            }
            seen++;
        }
        return null;
    }

    /** Whether one of the types has both names. */
    static boolean haveBoth(@Nullable ClosedTypes known, int nameId, int otherId) {
        int seen = 0;
        for (ClosedTypes c = known; c != null && seen < MOST; c = c.rest) {
            if (Names.contains(c.fields, nameId) && Names.contains(c.fields, otherId)) {
                return true;
            }
            seen++;
        }
        return false;
    }
}

package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/**
 * The rows that an object has taken, with the numbers of their names, newest first. An immutable linked list that
 * hypotheses share.
 *
 * @param hash independent of the order of the names
 * @param mask a bit for each name. Names whose numbers differ by a multiple of 64 share a bit. It answers most
 *     lookups of absent names
 */
record Names(int row, int nameId, @Nullable Names rest, int size, long hash, long mask) {
    static Names with(int row, int nameId, @Nullable Names rest) {
        long mixed = (nameId + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        return rest == null
                ? new Names(row, nameId, null, 1, mixed, 1L << nameId)
                : new Names(row, nameId, rest, rest.size + 1, rest.hash + mixed, rest.mask | 1L << nameId);
    }

    static boolean contains(@Nullable Names names, int nameId) {
        if (names == null || (names.mask >> nameId & 1) == 0) {
            return false;
        }
        for (Names n = names; n != null; n = n.rest) {
            if (n.nameId == nameId) {
                return true;
            }
        }
        return false;
    }
}

package io.github.feishucodegen.linking.nesting;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an object has taken, with the numbers of their names, newest first. An immutable linked list that
 * hypotheses share.
 *
 * @param hash independent of the order of the names
 * @param mask a bit for each name. Names whose numbers differ by a multiple of 64 share a bit. It answers most
 *     lookups of absent names
 * @param all the names from here on, never changed. Only every 64th row has them, so that no lookup walks further. Null
 *     at the others
 */
record Names(
        int row,
        int nameId,
        @Nullable Names rest,
        int size,
        long hash,
        long mask,
        @Nullable BitSet all) {
    private static final int FURTHEST = 64;

    static Names with(int row, int nameId, @Nullable Names rest) {
        long mixed = (nameId + 1) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        long bit = 1L << nameId;
        if (rest == null) {
            return new Names(row, nameId, null, 1, mixed, bit, null);
        }
        int size = rest.size + 1;
        BitSet all = size % FURTHEST == 0 ? all(nameId, rest) : null;
        return new Names(row, nameId, rest, size, rest.hash + mixed, rest.mask | bit, all);
    }

    private static BitSet all(int nameId, Names rest) {
        BitSet newer = new BitSet();
        newer.set(nameId);
        for (Names n = rest; n != null; n = n.rest) {
            if (n.all != null) {
                newer.or(n.all);
                break;
            }
            newer.set(n.nameId);
        }
        return newer;
    }

    static boolean contains(@Nullable Names names, int nameId) {
        if (names == null || (names.mask >> nameId & 1) == 0) {
            return false;
        }
        for (Names n = names; n != null; n = n.rest) {
            if (n.all != null) {
                return n.all.get(nameId);
            }
            if (n.nameId == nameId) {
                return true;
            }
        }
        return false;
    }
}

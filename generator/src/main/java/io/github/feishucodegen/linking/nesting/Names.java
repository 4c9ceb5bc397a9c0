package io.github.feishucodegen.linking.nesting;

import org.jspecify.annotations.Nullable;

/** Names by their numbers, newest first. Immutable, shared by placings that compete. */
record Names(int nameId, @Nullable Names rest, int size) {
    static Names with(int nameId, @Nullable Names rest) {
        return new Names(nameId, rest, rest == null ? 1 : rest.size + 1);
    }

    static boolean contains(@Nullable Names names, int nameId) {
        for (Names n = names; n != null; n = n.rest) {
            if (n.nameId == nameId) {
                return true;
            }
        }
        return false;
    }
}

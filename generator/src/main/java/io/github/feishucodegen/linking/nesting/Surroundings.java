package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.List;
import java.util.Objects;

/**
 * Computes a hash of the rows around a row. A wrong decision at one row is repeated at rows with equal surroundings.
 * Such rows therefore must not confirm each other.
 */
final class Surroundings {
    private static final int BEFORE = 1;
    private static final int AFTER = 6;

    private Surroundings() {}

    /** A number that is equal for rows with equal rows around them: one before and six after, by name and type. */
    static int of(List<RowDeclaration> rows, int row) {
        int hash = 1;
        for (int i = Math.max(0, row - BEFORE); i <= Math.min(rows.size() - 1, row + AFTER); i++) {
            hash = 31 * hash + Objects.hash(rows.get(i).name(), rows.get(i).type());
        }
        return hash;
    }
}

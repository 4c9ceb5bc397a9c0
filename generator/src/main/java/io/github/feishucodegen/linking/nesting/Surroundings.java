package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.List;
import java.util.Objects;

/**
 * What stands around a row. Where two rows have the same surroundings, whoever went wrong at one goes wrong at the
 * other: they cannot confirm each other.
 */
final class Surroundings {
    private static final int BEFORE = 1;
    private static final int AFTER = 6;

    private Surroundings() {}

    /** The same number for rows with the same rows around them. */
    static int of(List<RowDeclaration> rows, int row) {
        int hash = 1;
        for (int i = Math.max(0, row - BEFORE); i <= Math.min(rows.size() - 1, row + AFTER); i++) {
            hash = 31 * hash + Objects.hash(rows.get(i).name(), rows.get(i).type());
        }
        return hash;
    }
}

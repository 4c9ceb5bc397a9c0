package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.List;

/**
 * A row, and the rows inside it.
 *
 * @param inDoubt whether one of them might stand elsewhere, or another inside it
 * @param surroundings the same number for rows with the same rows around them
 */
public record RowTree(RowDeclaration row, List<RowTree> children, boolean inDoubt, int surroundings) {
    public RowTree {
        children = List.copyOf(children);
    }

    /** A row with nothing inside. */
    public static RowTree leaf(RowDeclaration row) {
        return new RowTree(row, List.of(), false, 0);
    }
}

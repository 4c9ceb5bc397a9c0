package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.List;

/**
 * A row and the rows inside it.
 *
 * @param inDoubt whether a row inside may belong elsewhere, or another row may belong inside
 * @param surroundings a hash of the rows around it. See {@link Surroundings}
 */
public record RowTree(RowDeclaration row, List<RowTree> children, boolean inDoubt, int surroundings) {
    public RowTree {
        children = List.copyOf(children);
    }

    /** A row without rows inside. */
    public static RowTree leaf(RowDeclaration row) {
        return new RowTree(row, List.of(), false, 0);
    }
}

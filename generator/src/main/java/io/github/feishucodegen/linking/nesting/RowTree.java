package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.declaration.RowDeclaration;
import java.util.List;

/** A row, and the rows inside it. */
public record RowTree(RowDeclaration row, List<RowTree> children) {
    public RowTree {
        children = List.copyOf(children);
    }
}

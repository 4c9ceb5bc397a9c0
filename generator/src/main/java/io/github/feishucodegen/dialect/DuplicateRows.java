package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.diagnostic.TableFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports rows of one table that have the same name at the same place. A table with a row of inexact depth is
 * skipped.
 */
final class DuplicateRows {
    private DuplicateRows() {}

    static void report(List<RowDeclaration> table, Findings findings) {
        if (!table.stream().map(RowDeclaration::depth).allMatch(Depth::isExact)) {
            return;
        }
        List<Map<String, RowDeclaration>> siblingsByDepth = new ArrayList<>();
        for (RowDeclaration row : table) {
            int depth = Math.min(row.depth().least(), siblingsByDepth.size());
            siblingsByDepth
                    .subList(Math.min(depth + 1, siblingsByDepth.size()), siblingsByDepth.size())
                    .clear();
            if (depth == siblingsByDepth.size()) {
                siblingsByDepth.add(new HashMap<>());
            }
            RowDeclaration first = siblingsByDepth.get(depth).putIfAbsent(row.name(), row);
            if (first != null) {
                String message = "%s has the same name and place as the row in line "
                        + first.location().line();
                findings.add(TableFinding.DUPLICATE_ROW, row.location().line(), message, row.name());
            }
        }
    }
}

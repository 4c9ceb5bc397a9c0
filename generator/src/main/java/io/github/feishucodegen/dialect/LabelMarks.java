package io.github.feishucodegen.dialect;

import io.github.feishucodegen.document.Block;
import io.github.feishucodegen.document.Cell;
import io.github.feishucodegen.document.Document;
import io.github.feishucodegen.document.Table;

/** Whether the labels in the cells of a page are bold. A page that was copied as text has lost such marks. */
enum LabelMarks {
    BOLD,
    LOST;

    private static final String MARK = "**";

    static LabelMarks of(Document document) {
        return document.blocks().stream().anyMatch(LabelMarks::hasBold) ? BOLD : LOST;
    }

    private static boolean hasBold(Block block) {
        return block instanceof Table table
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .anyMatch(text -> text.contains(MARK));
    }
}

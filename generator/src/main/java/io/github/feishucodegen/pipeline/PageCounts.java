package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.RowCounts;
import java.util.List;

/**
 * The number of pages of each kind.
 *
 * @param pages all selected pages: the sum of the others
 * @param operations pages about an operation, read or described by an overlay; several can be about the same
 *     operation
 * @param guides pages about neither an operation nor an event
 * @param unreadable pages with an error that keeps them out of the model
 * @param rows the number of table rows in all pages that could be read, by their result
 */
public record PageCounts(int pages, int operations, int events, int guides, int unreadable, RowCounts rows) {
    /** @param described the number of pages that could not be read and whose operations an overlay describes */
    static PageCounts of(List<PageDeclaration> declarations, int described, int unreadable) {
        int operations = described;
        int events = 0;
        int guides = 0;
        RowCounts rows = RowCounts.NONE;
        for (PageDeclaration declaration : declarations) {
            if (declaration instanceof OperationDeclaration operation) {
                operations++;
                rows = rows.plus(operation.rows());
            } else if (declaration instanceof EventPage event) {
                events++;
                rows = rows.plus(event.rows());
            } else if (declaration instanceof GuidePage) {
                guides++;
            }
        }
        return new PageCounts(
                declarations.size() + described + unreadable, operations, events, guides, unreadable, rows);
    }
}

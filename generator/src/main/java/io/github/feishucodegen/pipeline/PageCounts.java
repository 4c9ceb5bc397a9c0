package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.GuidePage;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import java.util.List;

/**
 * How many pages there are of each kind.
 *
 * @param pages all pages selected: the sum of the others
 * @param operations pages about an operation; several can be about the same one
 * @param guides pages without an operation or an event
 * @param unreadable pages with an error that keeps them out of the model
 */
public record PageCounts(int pages, int operations, int events, int guides, int unreadable) {
    static PageCounts of(List<PageDeclaration> declarations, int unreadable) {
        int operations = 0;
        int events = 0;
        int guides = 0;
        for (PageDeclaration declaration : declarations) {
            if (declaration instanceof OperationDeclaration) {
                operations++;
            } else if (declaration instanceof EventPage) {
                events++;
            } else if (declaration instanceof GuidePage) {
                guides++;
            }
        }
        return new PageCounts(declarations.size() + unreadable, operations, events, guides, unreadable);
    }
}

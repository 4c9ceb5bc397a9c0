package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.LimitChange;
import io.github.feishucodegen.diff.match.LimitChange.Way;

/** Tells limit changes of the page size apart, because separate rules report them. */
final class PageSize {
    private PageSize() {}

    static boolean isAbout(FieldPair pair, LimitChange change) {
        boolean moved = change.way() == Way.TIGHTENED || change.way() == Way.LOOSENED;
        return moved && pair.isPageSize() && change.limit().equals("maximum");
    }
}

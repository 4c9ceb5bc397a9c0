package io.github.feishucodegen.linking.nesting;

import io.github.feishucodegen.linking.knowledge.KnownTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The nesting of the same table on another page, which states it.
 *
 * @param page the date of the page that lost its nesting; null if the page does not say it
 */
public record KnownNesting(KnownTable table, @Nullable LocalDate page) {
    /**
     * The trust in knowledge about a page that is newer. The platform may have moved rows, so that an example that
     * shows a row elsewhere must weigh more.
     */
    private static final double NEWER_PAGE = 0.5;

    /** The weight of this knowledge, at most 1. A page without a date counts as newer if its rows differ. */
    double trust(boolean sameRows) {
        LocalDate known = table.updated();
        boolean newer = page == null || known == null ? !sameRows : page.isAfter(known);
        return newer ? NEWER_PAGE : 1;
    }
}

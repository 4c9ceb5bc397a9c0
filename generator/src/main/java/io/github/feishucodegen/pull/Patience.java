package io.github.feishucodegen.pull;

import io.github.feishucodegen.portal.PortalException.Fault;
import org.jspecify.annotations.Nullable;

/** Decides when so many pages have failed that the others are not asked for, and that nothing is removed. */
final class Patience {
    /** More pages than one in this many may not fail. */
    private static final int SHARE = 20;

    /** The number of failures from which asking ends, if they are too many. Fewer are worth a complete list. */
    private static final int MANY = 20;

    /** The number of unreachable pages in a row that means that the network is gone. */
    private static final int IN_A_ROW = 8;

    private final int pages;
    private int failures;
    private int unreachable;

    /** @param pages the number of pages that the pull is about */
    Patience(int pages) {
        this.pages = pages;
    }

    void succeeded() {
        unreachable = 0;
    }

    /** @param fault null if the portal is not to blame */
    void failed(@Nullable Fault fault) {
        if (fault != null) {
            failures++;
            unreachable = fault == Fault.CONNECTION || fault == Fault.TIMEOUT ? unreachable + 1 : 0;
        }
    }

    boolean isTooMany() {
        return failures * SHARE > pages;
    }

    boolean isOver() {
        return isTooMany() && failures >= MANY || unreachable >= IN_A_ROW;
    }
}

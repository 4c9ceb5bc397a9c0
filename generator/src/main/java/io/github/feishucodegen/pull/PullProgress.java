package io.github.feishucodegen.pull;

import java.io.IOException;

/** A listener for the progress of a pull. It is called by one thread at a time. */
@FunctionalInterface
public interface PullProgress {
    PullProgress NONE = (done, pages) -> {};

    /** Called before the first page and after each one: {@code done} of {@code pages} were asked for. */
    void pageDone(int done, int pages);

    /**
     * Called at most once, before the first page in the folder is written or deleted. All pages are then still as they
     * were. If it fails, the pull stops and has changed nothing.
     */
    default void changing() throws IOException {}
}

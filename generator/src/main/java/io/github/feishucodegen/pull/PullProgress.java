package io.github.feishucodegen.pull;

/** A listener for the progress of a pull. It is called by one thread at a time. */
@FunctionalInterface
public interface PullProgress {
    PullProgress NONE = (done, pages) -> {};

    /** Called before the first page and after each one: {@code done} of {@code pages} were asked for. */
    void pageDone(int done, int pages);
}

package io.github.feishucodegen.pipeline;

/** A listener for the progress of reading. It is called from several threads. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, pages) -> {};

    /** Called after each page: {@code done} of {@code pages} pages are read. */
    void pageRead(int done, int pages);
}

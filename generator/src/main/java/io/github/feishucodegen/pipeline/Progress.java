package io.github.feishucodegen.pipeline;

/** Hears how far the reading is; called from several threads. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, pages) -> {};

    /** One more page was read: {@code done} of {@code pages}. */
    void pageRead(int done, int pages);
}

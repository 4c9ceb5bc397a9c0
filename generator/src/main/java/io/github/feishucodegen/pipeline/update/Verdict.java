package io.github.feishucodegen.pipeline.update;

/** What an update found, for the steps after it. */
public enum Verdict {
    NOTHING_NEW("nothing-new"),
    COMPATIBLE("compatible"),
    BREAKING("breaking");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word in files and properties. */
    public String word() {
        return word;
    }
}

package io.github.feishucodegen.output;

/** The treatment of a file that was written earlier, was edited since, and is still wanted. */
public enum EditedFilePolicy {
    /** The file stays, and nothing is written at all. */
    REFUSE,
    /** The file is written again and reported. */
    RESTORE
}

package io.github.feishucodegen.output;

/** What becomes of a file that was written earlier and edited since, and is still wanted. */
public enum EditedFilePolicy {
    /** It stays, and nothing is written at all. */
    REFUSE,
    /** It is written again, and told of. */
    RESTORE
}

package io.github.feishucodegen.declaration;

/**
 * One statement of what the platform calls an operation.
 *
 * @param resource may hold dots, such as {@code app.table.record}
 */
public record OperationNames(Evidence evidence, String project, String version, String resource, String method) {
    /** Where a statement comes from, most trusted first. */
    public enum Evidence {
        /** The link that opens the operation in the platform's explorer. */
        EXPLORER_LINK,
        /** The page's path in the front matter. */
        FULL_PATH,
        /** The page's address. */
        PAGE_URL,
        /** The call in a Java example. */
        SDK_SAMPLE
    }
}

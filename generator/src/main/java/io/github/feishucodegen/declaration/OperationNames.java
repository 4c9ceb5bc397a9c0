package io.github.feishucodegen.declaration;

/**
 * The names of an operation, taken from one place on its page.
 *
 * @param resource may contain dots, such as {@code app.table.record}
 */
public record OperationNames(Evidence evidence, String project, String version, String resource, String method) {
    /** The place that the names come from, most trusted first. */
    public enum Evidence {
        /** The link to the operation in the platform's API explorer. */
        EXPLORER_LINK,
        /** The page's path in the front matter. */
        FULL_PATH,
        /** The page's address. */
        PAGE_URL,
        /** The call in a Java example. */
        SDK_SAMPLE
    }
}

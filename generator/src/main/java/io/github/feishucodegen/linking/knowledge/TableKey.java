package io.github.feishucodegen.linking.knowledge;

import java.util.Comparator;

/**
 * The identity of a table across pages.
 *
 * @param project the project of the platform, to which the named types of the table belong
 * @param subject the route of an operation, or the type of an event
 */
public record TableKey(String project, String subject, Part part) implements Comparable<TableKey> {
    private static final Comparator<TableKey> ORDER = Comparator.comparing(TableKey::project)
            .thenComparing(TableKey::subject)
            .thenComparing(TableKey::part);

    /** The part of a page whose rows can be nested. */
    public enum Part {
        BODY,
        RESPONSE,
        CONTENT,
        ANSWER
    }

    @Override
    public int compareTo(TableKey other) {
        return ORDER.compare(this, other);
    }
}

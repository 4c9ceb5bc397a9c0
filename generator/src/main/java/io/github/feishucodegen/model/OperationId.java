package io.github.feishucodegen.model;

import java.util.Comparator;

/**
 * The platform's name of an operation.
 *
 * @param project such as {@code hire}
 * @param version such as {@code v1}
 * @param resource such as {@code app.table.record}. It may contain dots
 * @param method such as {@code get_by_talent}
 */
public record OperationId(String project, String version, String resource, String method)
        implements ExchangeId, Comparable<OperationId> {
    private static final Comparator<OperationId> ORDER = Comparator.comparing(OperationId::project)
            .thenComparing(OperationId::version)
            .thenComparing(OperationId::resource)
            .thenComparing(OperationId::method);

    @Override
    public int compareTo(OperationId other) {
        return ORDER.compare(this, other);
    }

    /** The id in the form {@code hire.v1.interviewer.patch}. */
    @Override
    public String toString() {
        return project + "." + version + "." + resource + "." + method;
    }
}

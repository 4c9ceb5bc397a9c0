package io.github.feishucodegen.model;

import java.util.Comparator;

/**
 * What the platform calls an operation.
 *
 * @param project such as {@code hire}
 * @param version such as {@code v1}
 * @param resource may hold dots, such as {@code app.table.record}
 * @param method such as {@code get_by_talent}
 */
public record OperationId(String project, String version, String resource, String method)
        implements Comparable<OperationId> {
    private static final Comparator<OperationId> ORDER = Comparator.comparing(OperationId::project)
            .thenComparing(OperationId::version)
            .thenComparing(OperationId::resource)
            .thenComparing(OperationId::method);

    @Override
    public int compareTo(OperationId other) {
        return ORDER.compare(this, other);
    }

    /** {@code hire.v1.interviewer.patch}. */
    @Override
    public String toString() {
        return project + "." + version + "." + resource + "." + method;
    }
}

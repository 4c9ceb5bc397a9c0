package io.github.feishucodegen.correction;

import java.util.List;
import java.util.stream.Stream;

/**
 * The corrections of the documentation, in the order of their files.
 *
 * @param partial whether pages were left out that the corrections may be about
 */
public record Corrections(List<OperationCorrection> operations, List<TypeCorrection> types, boolean partial) {
    public static final Corrections NONE = new Corrections(List.of(), List.of(), false);

    public Corrections {
        operations = List.copyOf(operations);
        types = List.copyOf(types);
    }

    public boolean isEmpty() {
        return operations.isEmpty() && types.isEmpty();
    }

    /** The corrections of both. */
    public Corrections and(Corrections more) {
        return new Corrections(
                Stream.concat(operations.stream(), more.operations.stream()).toList(),
                Stream.concat(types.stream(), more.types.stream()).toList(),
                partial || more.partial);
    }

    /**
     * The same corrections, for a run that leaves out some pages. A correction that finds nothing may be about one of
     * those pages.
     */
    public Corrections ofSomePages() {
        return new Corrections(operations, types, true);
    }

    /** The number of single corrections. */
    public int count() {
        return operations.stream().mapToInt(OperationCorrection::count).sum()
                + types.stream().mapToInt(TypeCorrection::count).sum();
    }
}

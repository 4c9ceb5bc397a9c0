package io.github.feishucodegen.openapi;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.output.FileSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Exports the API model as OpenAPI 3.1 documents in JSON. */
public final class OpenApiExport {
    private static final Comparator<Operation> ORDER =
            Comparator.comparing(Operation::id).thenComparing(Operation::path).thenComparing(Operation::method);

    private OpenApiExport() {}

    /**
     * Creates one document {@code <project>.json} for each project. The same model results in the same bytes.
     *
     * @throws IllegalArgumentException if types are nested deeper than 150 levels
     */
    public static FileSet export(ApiModel model) {
        Map<String, List<Operation>> projects = model.operations().stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(
                        operation -> operation.id().project(), TreeMap::new, Collectors.toList()));
        DocumentNames names = new DocumentNames();
        Map<String, List<Operation>> byFile = new HashMap<>();
        projects.forEach((project, operations) -> byFile.put(names.fileFor(project), operations));
        return FileSet.ofUtf8(byFile.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, document -> print(document.getValue()))));
    }

    private static byte[] print(List<Operation> operations) {
        return Json.print(Document.of(operations.get(0).id().project(), operations));
    }
}

package io.github.feishucodegen.openapi;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.output.FileSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
        Map<String, List<Operation>> operations = model.operations().stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(operation -> operation.id().project()));
        Map<String, List<Event>> events = model.events().stream()
                .sorted(Comparator.comparing(Event::id))
                .collect(Collectors.groupingBy(event -> event.id().project()));
        SortedSet<String> projects = new TreeSet<>(operations.keySet());
        projects.addAll(events.keySet());
        DocumentNames names = new DocumentNames();
        Map<String, String> byFile = new HashMap<>();
        projects.forEach(project -> byFile.put(names.fileFor(project), project));
        return FileSet.ofUtf8(byFile.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey,
                        file -> Json.print(Document.of(
                                file.getValue(),
                                operations.getOrDefault(file.getValue(), List.of()),
                                events.getOrDefault(file.getValue(), List.of()))))));
    }
}

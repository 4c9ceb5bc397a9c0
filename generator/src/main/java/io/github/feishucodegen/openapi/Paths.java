package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The paths object. */
final class Paths {
    private Paths() {}

    /**
     * Creates the paths object. For OpenAPI, paths that differ only in the names of their parameters are one path.
     * The names of its first operation are used. If several operations have the same method and path, the first one
     * contains the others in an extension.
     *
     * @param operations in order of preference
     */
    static ObjectNode of(List<Operation> operations) {
        Map<String, PathTemplate> templates = new HashMap<>();
        SortedMap<String, Map<HttpMethod, List<Operation>>> items = new TreeMap<>();
        Map<String, PathTemplate> byKey = new HashMap<>();
        for (Operation operation : operations) {
            PathTemplate own = PathTemplate.of(operation.path());
            PathTemplate path = templates.computeIfAbsent(own.shape(), shape -> own);
            byKey.put(path.key(), path);
            items.computeIfAbsent(path.key(), key -> new EnumMap<>(HttpMethod.class))
                    .computeIfAbsent(operation.method(), method -> new ArrayList<>())
                    .add(operation);
        }
        Operations objects = new Operations();
        ObjectNode paths = Json.object();
        items.forEach((key, item) -> paths.set(key, item(byKey.get(key), item, objects)));
        return paths;
    }

    private static ObjectNode item(PathTemplate path, Map<HttpMethod, List<Operation>> methods, Operations objects) {
        ObjectNode item = Json.object();
        methods.forEach((method, operations) -> {
            ObjectNode first = objects.of(operations.get(0), path);
            ArrayNode others =
                    Json.array(operations.subList(1, operations.size()), operation -> objects.of(operation, path));
            Json.setList(first, "x-feishu-other-operations", others);
            item.set(method.name().toLowerCase(Locale.ROOT), first);
        });
        return item;
    }
}

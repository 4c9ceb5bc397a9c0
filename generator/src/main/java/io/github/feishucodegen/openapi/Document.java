package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The OpenAPI document of one project. */
final class Document {
    private Document() {}

    static ObjectNode of(String project, List<Operation> operations, List<Event> events) {
        ObjectNode document = Json.object().put("openapi", "3.1.0");
        document.set("info", Json.object().put("title", project).put("version", versions(operations, events)));
        document.set(
                "servers",
                Json.NODES
                        .arrayNode()
                        .add(server("https://open.feishu.cn", "Feishu"))
                        .add(server("https://open.larksuite.com", "Lark")));
        document.set(
                "tags",
                Json.array(List.copyOf(tags(operations)), tag -> Json.object().put("name", tag)));
        document.set("paths", Paths.of(operations));
        ObjectNode webhooks = Webhooks.of(events);
        if (!webhooks.isEmpty()) {
            document.set("webhooks", webhooks);
        }
        ObjectNode schemes = SecuritySchemes.of(operations);
        if (!schemes.isEmpty()) {
            document.set("components", Json.object().set("securitySchemes", schemes));
        }
        return document;
    }

    private static String versions(List<Operation> operations, List<Event> events) {
        return Stream.concat(
                        operations.stream().map(operation -> operation.id().version()),
                        events.stream().map(event -> event.id().version()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static SortedSet<String> tags(List<Operation> operations) {
        SortedSet<String> tags = new TreeSet<>();
        operations.forEach(operation -> tags.add(Operations.tag(operation.id())));
        return tags;
    }

    private static ObjectNode server(String url, String description) {
        return Json.object().put("url", url).put("description", description);
    }
}

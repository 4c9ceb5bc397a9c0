package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import java.util.HashSet;
import java.util.Set;

/** The operation objects of one document. */
final class Operations {
    private final Set<String> ids = new HashSet<>();

    /** The tag that groups the operations of a version and resource. */
    static String tag(OperationId id) {
        return id.version() + "." + id.resource();
    }

    /**
     * Creates an operation object.
     *
     * @param path the path of the document under which the operation stands
     * @throws IllegalArgumentException if types are nested too deeply
     */
    ObjectNode of(Operation operation, PathTemplate path) {
        try {
            return object(operation, path);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(operation.id() + ": " + e.getMessage(), e);
        }
    }

    private ObjectNode object(Operation operation, PathTemplate path) {
        ObjectNode node = Json.object();
        node.set("tags", Json.NODES.arrayNode().add(tag(operation.id())));
        Json.putText(node, "summary", operation.title());
        Json.putText(node, "description", operation.description());
        ExternalDocs.addTo(node, operation.pages());
        node.put("operationId", unusedId(operation.id()));
        Parameters.addTo(node, operation, path);
        Contents.addRequestTo(node, operation);
        node.set("responses", Contents.responses(operation));
        if (operation.deprecated()) {
            node.put("deprecated", true);
        }
        Json.setList(node, "security", SecuritySchemes.requirements(operation));
        if (!operation.path().equals(platformPath(path))) {
            node.put("x-feishu-path", operation.path());
        }
        Extensions.addTo(node, operation);
        return node;
    }

    /**
     * An operation id that the document does not contain yet. The parts of ids can contain dots, so two ids can have
     * the same text.
     */
    private String unusedId(OperationId id) {
        String candidate = id.toString();
        for (int i = 2; !ids.add(candidate); i++) {
            candidate = id + "_" + i;
        }
        return candidate;
    }

    private static String platformPath(PathTemplate path) {
        return path.key().replaceAll("\\{([^}]*)}", ":$1");
    }
}

package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import java.util.List;
import java.util.Locale;

/** The webhooks object: events and callbacks by their type. The request body is what the platform sends. */
final class Webhooks {
    private Webhooks() {}

    /**
     * Creates the webhooks object.
     *
     * @throws IllegalArgumentException if types are nested too deeply
     */
    static ObjectNode of(List<Event> events) {
        ObjectNode webhooks = Json.object();
        for (Event event : events) {
            try {
                webhooks.set(event.id().type(), Json.object().set("post", object(event)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(event.id() + ": " + e.getMessage(), e);
            }
        }
        return webhooks;
    }

    private static ObjectNode object(Event event) {
        ObjectNode node = Json.object();
        Json.putText(node, "summary", event.title());
        Json.putText(node, "description", event.description());
        ExternalDocs.addTo(node, event.pages());
        node.set("requestBody", Contents.sent(event));
        node.set("responses", Contents.answers(event));
        if (event.deprecated()) {
            node.put("deprecated", true);
        }
        node.set("x-feishu-event", id(event));
        Extensions.addTo(node, event);
        return node;
    }

    private static ObjectNode id(Event event) {
        EventId id = event.id();
        return Json.object()
                .put("project", id.project())
                .put("version", id.version())
                .put("type", id.type())
                .put("kind", event.kind().name().toLowerCase(Locale.ROOT));
    }
}

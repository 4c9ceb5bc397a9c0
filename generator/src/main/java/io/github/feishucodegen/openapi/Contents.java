package io.github.feishucodegen.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.Response;
import java.util.List;
import java.util.Optional;

/** Request bodies and responses with their examples. */
final class Contents {
    private static final String JSON = "application/json";

    private Contents() {}

    /** Adds the request body. The examples of an operation without a body are added to the operation itself. */
    static void addRequestTo(ObjectNode node, Operation operation) {
        RequestBody body = operation.body();
        if (body == null) {
            Json.setList(
                    node,
                    "x-feishu-request-examples",
                    Json.array(operation.requestExamples(), Extensions::exampleText));
            return;
        }
        ObjectNode request = Json.object();
        if (operation.requiresBody()) {
            request.put("required", true);
        }
        String mediaType = mediaType(body.mediaType());
        ObjectNode schema = Schemas.of(body.content());
        RequiredSets.addTo(schema, operation, body.content());
        request.set("content", content(mediaType, schema, operation.requestExamples()));
        node.set("requestBody", request);
    }

    static ObjectNode responses(Operation operation) {
        ObjectNode success = Json.object().put("description", "Success");
        if (operation.response() instanceof Response.Json json) {
            success.set("content", content(JSON, Schemas.of(json.content()), operation.responseExamples()));
        } else {
            success.set("content", content("application/octet-stream", Schemas.file(), operation.responseExamples()));
        }
        return Json.object().set("200", success);
    }

    /** What the platform sends for an event or a callback. */
    static ObjectNode sent(Event event) {
        return Json.object()
                .put("required", true)
                .set("content", content(JSON, Schemas.of(event.content()), event.examples()));
    }

    /** What the platform expects. For an event, only the status counts. */
    static ObjectNode answers(Event event) {
        ObjectNode answer =
                Json.object().put("description", event.kind() == Event.Kind.CALLBACK ? "Answer" : "Received");
        if (event.answer() != null) {
            answer.set("content", content(JSON, Schemas.of(event.answer()), event.answerExamples()));
        }
        return Json.object().set("200", answer);
    }

    private static String mediaType(RequestBody.MediaType mediaType) {
        return switch (mediaType) {
            case JSON -> JSON;
            case MULTIPART -> "multipart/form-data";
            case FORM -> "application/x-www-form-urlencoded";
        };
    }

    private static ObjectNode content(String mediaType, ObjectNode schema, List<Example> examples) {
        ObjectNode content = Json.object().set("schema", schema);
        ObjectNode named = Json.object();
        ArrayNode texts = Json.NODES.arrayNode();
        for (Example example : examples) {
            Optional<JsonNode> value = mediaType.equals(JSON) ? Json.parse(example.text()) : Optional.empty();
            value.ifPresentOrElse(
                    json -> named.set(
                            "example-" + (named.size() + 1), Json.object().set("value", json)),
                    () -> texts.add(Extensions.exampleText(example)));
        }
        if (!named.isEmpty()) {
            content.set("examples", named);
        }
        Json.setList(content, Extensions.EXAMPLE_TEXT, texts);
        return Json.object().set(mediaType, content);
    }
}

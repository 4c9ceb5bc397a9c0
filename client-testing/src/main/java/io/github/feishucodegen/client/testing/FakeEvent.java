package io.github.feishucodegen.client.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.client.model.JsonCodec;
import io.github.feishucodegen.client.model.Model;
import java.time.Duration;
import java.util.UUID;

/**
 * An event or a callback that a {@link FakePlatform} sends. Immutable. An event that is pushed twice has one id, as an event
 * that the platform sends again.
 */
public final class FakeEvent {
    private static final String APP = "cli_fake";
    private static final String TENANT = "fake_tenant";

    private final ObjectNode payload;
    private final Duration age;

    private FakeEvent(ObjectNode payload, Duration age) {
        this.payload = payload;
        this.age = age;
    }

    /**
     * An event or a callback in the envelope of schema 2.0.
     *
     * @param eventType such as {@code im.message.receive_v1}
     * @param event its data as JSON, for example from its page
     * @throws io.github.feishucodegen.client.error.DecodeException if the data is not JSON
     */
    public static FakeEvent of(String eventType, String event) {
        return of(eventType, JsonCodec.parse(event));
    }

    /**
     * An event or a callback in the envelope of schema 2.0.
     *
     * @param eventType such as {@code im.message.receive_v1}
     * @param event its data
     */
    public static FakeEvent of(String eventType, Model event) {
        return of(eventType, JsonCodec.tree(event));
    }

    private static FakeEvent of(String eventType, JsonNode event) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode().put("schema", "2.0");
        payload.putObject("header")
                .put("event_id", newId())
                .put("event_type", eventType)
                .put("create_time", Long.toString(System.currentTimeMillis()))
                .put("app_id", APP)
                .put("tenant_key", TENANT);
        payload.set("event", event);
        return new FakeEvent(payload, Duration.ZERO);
    }

    /**
     * An event in the older envelope.
     *
     * @param eventType such as {@code app_ticket}
     * @param event its data as JSON, without the type
     * @throws io.github.feishucodegen.client.error.DecodeException if the data is not JSON
     * @throws IllegalArgumentException if the data is not a JSON object
     */
    public static FakeEvent older(String eventType, String event) {
        ObjectNode data = object(event);
        data.put("type", eventType);
        ObjectNode payload = JsonNodeFactory.instance
                .objectNode()
                .put("ts", System.currentTimeMillis() / 1000 + ".000000")
                .put("uuid", newId())
                .put("type", "event_callback");
        payload.set("event", data);
        return new FakeEvent(payload, Duration.ZERO);
    }

    /**
     * A whole payload, for example the example of a page. Only the verification token is replaced.
     *
     * @throws io.github.feishucodegen.client.error.DecodeException if the payload is not JSON
     * @throws IllegalArgumentException if the payload is not a JSON object
     */
    public static FakeEvent ofPayload(String json) {
        return new FakeEvent(object(json), Duration.ZERO);
    }

    /** The check of an address, which the platform makes when somebody enters it in the console. */
    public static FakeEvent addressCheck(String challenge) {
        ObjectNode payload = JsonNodeFactory.instance
                .objectNode()
                .put("type", "url_verification")
                .put("challenge", challenge);
        return new FakeEvent(payload, Duration.ZERO);
    }

    private static ObjectNode object(String json) {
        JsonNode tree = JsonCodec.parse(json);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("an event is a JSON object, not " + tree.getNodeType());
        }
        return (ObjectNode) tree;
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The same event with another id. */
    public FakeEvent id(String eventId) {
        ObjectNode copy = payload.deepCopy();
        if (copy.path("header").isObject()) {
            ((ObjectNode) copy.path("header")).put("event_id", eventId);
        } else {
            copy.put("uuid", eventId);
        }
        return new FakeEvent(copy, age);
    }

    /** The same event in a request with an older timestamp, as somebody sends it who has recorded it. */
    public FakeEvent late(Duration age) {
        return new FakeEvent(payload, age);
    }

    boolean isAddressCheck() {
        return payload.path("type").asText().equals("url_verification");
    }

    Duration age() {
        return age;
    }

    /** The payload with a verification token, in UTF-8. */
    byte[] payload(String verificationToken) {
        ObjectNode copy = payload.deepCopy();
        JsonNode header = copy.path("header");
        (header.isObject() ? (ObjectNode) header : copy).put("token", verificationToken);
        return JsonCodec.writeBytes(copy);
    }
}

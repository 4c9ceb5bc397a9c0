package io.github.feishucodegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.output.FileSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private static final Location AT = new Location("p.md", 3);

    @Test
    void eventsAreWebhooksByTheirType() {
        JsonNode webhook = export(event("library.book.lent_v1", Event.Kind.EVENT, null))
                .path("webhooks")
                .path("library.book.lent_v1")
                .path("post");

        JsonNode body = webhook.at("/requestBody/content/application~1json");
        assertThat(body.at("/schema/properties/event_id/type").asText()).isEqualTo("string");
        assertThat(body.at("/examples/example-1/value/event_id").asText()).isEqualTo("e");
        assertThat(webhook.at("/requestBody/required").asBoolean()).isTrue();
        assertThat(webhook.at("/responses/200").has("content")).isFalse();
        assertThat(webhook.at("/x-feishu-event").toString())
                .isEqualTo(
                        "{\"project\":\"library\",\"version\":\"v1\",\"type\":\"library.book.lent_v1\",\"kind\":\"event\"}");
    }

    @Test
    void callbacksHaveTheirAnswerAsResponse() {
        ObjectType answer = new ObjectType(null, List.of(Field.of("toast", PrimitiveType.STRING, AT)));
        JsonNode webhook =
                export(event("book.card.pressed", Event.Kind.CALLBACK, answer)).at("/webhooks/book.card.pressed/post");

        assertThat(webhook.at("/responses/200/content/application~1json/schema/properties/toast/type")
                        .asText())
                .isEqualTo("string");
        assertThat(webhook.at("/x-feishu-event/kind").asText()).isEqualTo("callback");
    }

    @Test
    void aProjectWithoutEventsHasNoWebhooks() {
        JsonNode document = TestOperation.document(TestOperation.operation("library.v1.book.get", HttpMethod.GET, "/b")
                .build());

        assertThat(document.has("webhooks")).isFalse();
    }

    private static Event event(String type, Event.Kind kind, @Nullable ObjectType answer) {
        return new Event(
                new EventId("library", "v1", type),
                kind,
                LocalizedText.ofAll("Title"),
                LocalizedText.EMPTY,
                false,
                List.of(),
                List.of(),
                List.of(),
                ScopeRequirement.ANY,
                List.of(),
                new ObjectType(null, List.of(Field.of("event_id", PrimitiveType.STRING, AT))),
                answer,
                List.of(new Example("{\"event_id\": \"e\"}", AT)),
                List.of(),
                List.of(),
                List.of());
    }

    private static JsonNode export(Event event) {
        FileSet files = OpenApiExport.export(new ApiModel(List.of(), List.of(event), List.of()));
        assertThat(files.paths()).containsExactly("library.json");
        String text = files.text("library.json");
        StrictParser.parse(text);
        return TestOperation.json(text);
    }
}

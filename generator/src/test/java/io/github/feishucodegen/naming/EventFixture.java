package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events for tests. */
final class EventFixture {
    private static final Location AT = new Location("event.md", 1);

    private EventFixture() {}

    /** An event of schema 2.0. */
    static Event event(String project, String version, String type, Field... data) {
        return build(project, version, type, Event.Kind.EVENT, List.of("schema", "header"), null, data);
    }

    static Event olderEvent(String project, String version, String type, Field... data) {
        return build(project, version, type, Event.Kind.EVENT, List.of("ts", "uuid", "token", "type"), null, data);
    }

    static Event callback(String project, String version, String type, Field... answer) {
        ObjectType answered = new ObjectType(null, List.of(answer));
        return build(project, version, type, Event.Kind.CALLBACK, List.of("schema", "header"), answered);
    }

    /** The event with a field of its envelope in place of the one with that name. */
    static Event withHead(Event event, Field head) {
        List<Field> content = event.content().fields().stream()
                .map(field -> field.name().equals(head.name()) ? head : field)
                .toList();
        return event.withContents(new ObjectType(null, content), event.answer());
    }

    static Field text(String name) {
        return Field.of(name, PrimitiveType.STRING, AT);
    }

    static Field object(String name, @Nullable String type, Field... fields) {
        return Field.of(name, new ObjectType(type, List.of(fields)), AT);
    }

    static ApiModel model(Event... events) {
        return ModelAssembler.of(List.of(), List.of(events));
    }

    private static Event build(
            String project,
            String version,
            String type,
            Event.Kind kind,
            List<String> envelope,
            @Nullable ObjectType answer,
            Field... data) {
        List<Field> content = Stream.concat(
                        envelope.stream().map(EventFixture::text), Stream.of(object("event", null, data)))
                .toList();
        return new Event(
                new EventId(project, version, type),
                kind,
                LocalizedText.ofAll(type),
                LocalizedText.EMPTY,
                false,
                List.of(),
                List.of(),
                List.of(),
                ScopeRequirement.ANY,
                List.of(),
                new ObjectType(null, content),
                answer,
                List.of(),
                List.of(),
                List.of(),
                List.of(new SourcePage(AT, null, null)));
    }
}

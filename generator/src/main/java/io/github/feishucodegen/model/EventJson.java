package io.github.feishucodegen.model;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads events and callbacks as JSON. */
final class EventJson {
    private static final String CALLBACK = "callback";

    private EventJson() {}

    static void write(JsonMembers out, Event event) throws IOException {
        out.object("id", event.id(), EventJson::writeId);
        out.flag(CALLBACK, event.kind() == Event.Kind.CALLBACK);
        LocalizedTextJson.write(out, "title", event.title());
        LocalizedTextJson.write(out, "description", event.description());
        out.flag("deprecated", event.deprecated());
        out.objects("rateLimits", event.rateLimits(), OperationJson::writeRateLimit);
        out.texts(
                "appTypes", event.appTypes().stream().map(JsonMembers::wordFor).toList());
        out.objects("scopes", event.scopes(), FieldJson::writeScope);
        FieldJson.writeRequirement(out, event.scopeRequirement());
        out.objects("fieldScopes", event.fieldScopes(), FieldJson::writeScope);
        out.object("content", event.content(), TypeJson::writeMembers);
        if (event.answer() != null) {
            out.object("answer", event.answer(), TypeJson::writeMembers);
        }
        out.objects("examples", event.examples(), OperationJson::writeExample);
        out.objects("answerExamples", event.answerExamples(), OperationJson::writeExample);
        out.texts("links", event.links());
        out.objects("pages", event.pages(), OperationJson::writePage);
    }

    static Event read(JsonPlace place) {
        return new Event(
                place.get("id").object(EventJson::readId),
                place.flag(CALLBACK) ? Event.Kind.CALLBACK : Event.Kind.EVENT,
                LocalizedTextJson.read(place, "title"),
                LocalizedTextJson.read(place, "description"),
                place.flag("deprecated"),
                place.list("rateLimits", limit -> limit.object(OperationJson::readRateLimit)),
                place.list("appTypes", type -> type.word(AppType.values())),
                FieldJson.readScopes(place, "scopes"),
                FieldJson.readRequirement(place),
                FieldJson.readScopes(place, "fieldScopes"),
                place.get("content").object(TypeJson::readObject),
                readAnswer(place.find("answer")),
                place.list("examples", example -> example.object(OperationJson::readExample)),
                place.list("answerExamples", example -> example.object(OperationJson::readExample)),
                place.list("links", JsonPlace::text),
                place.list("pages", page -> page.object(OperationJson::readPage)));
    }

    private static @Nullable ObjectType readAnswer(@Nullable JsonPlace place) {
        return place == null ? null : place.object(TypeJson::readObject);
    }

    static void writeId(JsonMembers out, EventId id) throws IOException {
        out.text("project", id.project());
        out.text("version", id.version());
        out.text("type", id.type());
    }

    static EventId readId(JsonPlace place) {
        return new EventId(place.text("project"), place.text("version"), place.text("type"));
    }
}

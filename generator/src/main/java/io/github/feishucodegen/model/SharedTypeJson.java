package io.github.feishucodegen.model;

import java.io.IOException;

/** Writes and reads shared types as JSON. */
final class SharedTypeJson {
    private SharedTypeJson() {}

    static void write(JsonMembers out, SharedType type) throws IOException {
        out.text("project", type.key().project());
        out.text("version", type.key().version());
        out.text("name", type.key().name());
        out.objects("fields", type.fields(), FieldJson::write);
        out.objects("operations", type.operations(), OperationJson::writeId);
        out.objects("events", type.events(), EventJson::writeId);
    }

    static SharedType read(JsonPlace place) {
        return new SharedType(
                new SharedType.Key(place.text("project"), place.text("version"), place.text("name")),
                place.list("fields", field -> field.object(FieldJson::read)),
                place.list("operations", id -> id.object(OperationJson::readId)),
                place.list("events", id -> id.object(EventJson::readId)));
    }
}

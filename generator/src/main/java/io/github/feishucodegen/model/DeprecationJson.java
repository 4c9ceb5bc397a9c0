package io.github.feishucodegen.model;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads marks of deprecation as JSON: {@code "deprecated": {"ends": "2027-01-31", "replacement": "names"}}. */
final class DeprecationJson {
    private static final String NAME = "deprecated";

    private DeprecationJson() {}

    static void write(JsonMembers out, @Nullable Deprecation deprecation) throws IOException {
        if (deprecation != null) {
            out.object(NAME, deprecation, DeprecationJson::writeMembers);
        }
    }

    static @Nullable Deprecation read(JsonPlace place) {
        JsonPlace members = place.find(NAME);
        return members == null ? null : members.object(DeprecationJson::readMembers);
    }

    private static void writeMembers(JsonMembers out, Deprecation deprecation) throws IOException {
        out.text("ends", deprecation.ends() == null ? null : deprecation.ends().toString());
        out.text("replacement", deprecation.replacement());
    }

    private static Deprecation readMembers(JsonPlace place) {
        return new Deprecation(OperationJson.readDate(place.find("ends")), place.textOrNull("replacement"));
    }
}

package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.Type;
import io.github.feishucodegen.sdknames.EventEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies SDK names to an event. The runtime has the classes of the envelope, so the result has the names of the
 * envelope's members only.
 */
final class RenamedEvent {
    /** The member of both envelopes with the data of the event. */
    private static final String DATA = "event";

    private final Event event;
    private final @Nullable EventEntry entry;
    private final RenamedObject objects;

    private RenamedEvent(Event event, @Nullable EventEntry entry, RenamedObject objects) {
        this.event = event;
        this.entry = entry;
        this.objects = objects;
    }

    static Event of(Event event, SdkNames sdkNames, PinnedNames pinnedNames) {
        EventEntry entry = sdkNames.event(event.id().type());
        EventId pinned = pinnedNames.events().get(event.id().type());
        EventId documented = event.id();
        EventId own = entry == null ? documented : new EventId(entry.project(), entry.version(), documented.type());
        EventId id = pinned == null ? own : pinned;
        RenamedObject objects = new RenamedObject(
                sdkNames.version(id.project(), id.version()),
                event.pages().stream().map(SourcePage::location).findFirst().orElse(new Location(id.toString(), 1)),
                pinnedNames.types());
        return new RenamedEvent(event, entry, objects).renamed().withId(id);
    }

    private Event renamed() {
        List<Field> envelope = event.content().fields().stream()
                .map(field -> field.withType(field.name().equals(DATA) ? data(field.type()) : AnyType.ANY))
                .toList();
        ObjectType answer = event.answer();
        return event.withContents(
                new ObjectType(null, envelope),
                answer == null ? null : new ObjectType(null, fields(answer, "Response")));
    }

    private Type data(Type documented) {
        return documented instanceof ObjectType object ? new ObjectType(null, fields(object, "Data")) : documented;
    }

    private List<Field> fields(ObjectType object, String suffix) {
        return entry == null ? object.fields() : objects.fields(object.fields(), entry.name() + suffix, true);
    }
}

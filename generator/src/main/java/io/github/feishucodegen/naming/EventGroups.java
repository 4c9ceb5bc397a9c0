package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lock.LockScope;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.sdknames.EventEntry;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names events in the dispatcher, which has a method for each of them. Events for which an SDK has one handler share a
 * name.
 */
final class EventGroups {
    private static final Pattern VERSIONED = Pattern.compile(".*_v\\d+");

    private EventGroups() {}

    /** Events that share a name. */
    record EventGroup(List<Event> events, String name) {
        Event event() {
            return events.get(0);
        }
    }

    /** Events of an SDK's handler, as far as they fit into one class. */
    private record Shared(EventEntry entry, String project, String version, Event.Kind kind, Event.Envelope envelope) {
        Shared(EventEntry entry, EventId id, Event.Kind kind, Event.Envelope envelope) {
            this(entry, id.project(), id.version(), kind, envelope);
        }
    }

    /** The groups in the order of their first events. Names that callers already know are given before all others. */
    static List<EventGroup> of(List<Event> events, SdkNames known, NameRegistry book, Findings findings) {
        NameRegistry.Page<String, String> names = book.page(new LockScope.EventNames());
        NameScope<String> scope = NameScope.<String>ofMembers(findings)
                .reserve(InheritedMembers.OF_DISPATCHER)
                .hold(names.before());
        List<List<Event>> grouped = grouped(events, known);
        for (List<Event> group : grouped) {
            EventEntry entry = entry(group, known);
            if (entry != null) {
                take(group, Identifiers.className(entry.name()), names, scope);
            }
        }
        for (List<Event> group : grouped) {
            if (entry(group, known) == null) {
                take(group, byRule(group.get(0)), names, scope);
            }
        }
        NameRegistry.Page<String, EventId> ids = book.page(new LockScope.EventIds());
        events.forEach(event -> ids.give(event.id().type(), event.id()));
        return grouped.stream()
                .map(group -> new EventGroup(
                        group, names.given().get(group.get(0).id().type())))
                .toList();
    }

    private static List<List<Event>> grouped(List<Event> events, SdkNames known) {
        Map<Object, List<Event>> groups = new LinkedHashMap<>();
        for (Event event : events) {
            EventEntry entry = known.event(event.id().type());
            Object key = entry == null ? event.id() : new Shared(entry, event.id(), event.kind(), event.envelope());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
        }
        return List.copyOf(groups.values());
    }

    private static @Nullable EventEntry entry(List<Event> group, SdkNames known) {
        return known.event(group.get(0).id().type());
    }

    private static void take(
            List<Event> group, String wanted, NameRegistry.Page<String, String> names, NameScope<String> scope) {
        Event first = group.get(0);
        String type = first.id().type();
        String name = scope.take(names, type, wanted, type, location(first));
        group.forEach(event -> names.give(event.id().type(), name));
    }

    /**
     * The name by the convention of the official SDK: {@code P2MessageReceiveV1} for {@code im.message.receive_v1}. The
     * older types have neither project nor version, so the version follows them. The types of callbacks have no version.
     */
    static String byRule(Event event) {
        String type = event.id().type();
        boolean older = event.envelope() == Event.Envelope.OLDER;
        boolean versioned = VERSIONED.matcher(type).matches();
        String project = event.id().project() + ".";
        String own = versioned && type.startsWith(project) ? type.substring(project.length()) : type;
        String version = older && !versioned ? Identifiers.camel(event.id().version()) : "";
        return Identifiers.className((older ? "P1" : "P2") + Identifiers.camel(own) + version);
    }

    static Location location(Event event) {
        return event.pages().stream()
                .findFirst()
                .map(SourcePage::location)
                .orElse(new Location(event.id().toString(), 1));
    }
}

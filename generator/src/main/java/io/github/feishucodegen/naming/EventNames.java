package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Event;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The method and classes of an event.
 *
 * @param events the events on the wire. There are several if an SDK has one handler for several types
 * @param name the name in the dispatcher, such as {@code P2MessageReceiveV1}, unique in the client
 * @param type the class of the event with its envelope
 * @param data the class of what happened
 * @param answer the class of the answer to a callback. Null for an event, and if no page documents the answer
 */
public record EventNames(
        List<Event> events,
        String name,
        JavaClass type,
        JavaClass data,
        @Nullable JavaClass answer) {
    public EventNames {
        events = List.copyOf(events);
    }

    /** The event whose page describes the classes. */
    public Event event() {
        return events.get(0);
    }

    /** The types on the wire. */
    public List<String> types() {
        return events.stream().map(event -> event.id().type()).toList();
    }

    /** Whether the event has the older envelope. */
    public boolean isOlder() {
        return event().envelope() == Event.Envelope.OLDER;
    }

    public boolean isCallback() {
        return event().kind() == Event.Kind.CALLBACK;
    }

    /** The method of the dispatcher's builder that takes the handler. */
    public String method() {
        return "on" + name;
    }

    /** The method for a handler that answers later. The caller checks that no other event has this name. */
    public String asyncMethod() {
        return method() + "Async";
    }

    /** The name of the handler's class, which is nested in the class of the service. */
    public String handler() {
        return name + "Handler";
    }

    /** The classes that the event uses by itself: its data and its answer. */
    Stream<JavaClass> contents() {
        return answer == null ? Stream.of(data) : Stream.of(data, answer);
    }

    /** The names without the events that are not selected. */
    Stream<EventNames> only(Predicate<Event> selected) {
        List<Event> some = events.stream().filter(selected).toList();
        return some.isEmpty() ? Stream.of() : Stream.of(new EventNames(some, name, type, data, answer));
    }
}

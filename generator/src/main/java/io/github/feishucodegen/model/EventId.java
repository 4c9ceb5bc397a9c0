package io.github.feishucodegen.model;

import java.util.Comparator;

/**
 * The identity of an event or a callback.
 *
 * @param project such as {@code im}
 * @param version such as {@code v1}
 * @param type the type by which the platform names it on the wire, such as {@code im.message.receive_v1}
 */
public record EventId(String project, String version, String type) implements ExchangeId, Comparable<EventId> {
    private static final Comparator<EventId> ORDER = Comparator.comparing(EventId::project)
            .thenComparing(EventId::version)
            .thenComparing(EventId::type);

    @Override
    public int compareTo(EventId other) {
        return ORDER.compare(this, other);
    }

    /** The type, by which readers know the event. */
    @Override
    public String toString() {
        return type;
    }
}

package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One place where a change was found.
 *
 * @param operation the operation id in the new snapshot; in the old one if the operation was removed; empty if the
 *     change is about none
 * @param place for readers, such as {@code request body: items[].name}; empty for the operation as a whole
 * @param oldAt the location in the old snapshot, or the nearest one around it; null if there is none
 * @param newAt the location in the new snapshot, or the nearest one around it; null if there is none
 */
public record Occurrence(
        String operation,
        String place,
        @Nullable Location oldAt,
        @Nullable Location newAt) implements Comparable<Occurrence> {
    private static final Comparator<Location> FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::operation)
            .thenComparing(Occurrence::place)
            .thenComparing(Occurrence::oldAt, FIRST)
            .thenComparing(Occurrence::newAt, FIRST);

    /** An operation or an event that only one snapshot has. */
    static Occurrence onOneSide(String operation, Location at, boolean isNew) {
        return new Occurrence(operation, "", isNew ? null : at, isNew ? at : null);
    }

    /** The same place at other locations. */
    public Occurrence at(@Nullable Location old, @Nullable Location now) {
        return new Occurrence(operation, place, old, now);
    }

    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}

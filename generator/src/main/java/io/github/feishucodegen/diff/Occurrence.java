package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import java.util.Comparator;

/**
 * One place where a change was found.
 *
 * @param operation the operation id in the new snapshot; in the old one if the operation was removed
 * @param place for readers, such as {@code request body: items[].name}; empty for the operation as a whole
 * @param oldAt the location in the old snapshot, or the nearest one around it
 * @param newAt the location in the new snapshot, or the nearest one around it
 */
public record Occurrence(String operation, String place, Location oldAt, Location newAt)
        implements Comparable<Occurrence> {
    private static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::operation)
            .thenComparing(Occurrence::place)
            .thenComparing(Occurrence::oldAt)
            .thenComparing(Occurrence::newAt);

    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}

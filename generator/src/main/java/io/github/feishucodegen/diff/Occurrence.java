package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import java.util.Comparator;

/**
 * One place that a change is found at.
 *
 * @param operation its name on the new side; on the old one where it is gone
 * @param place for people, such as {@code request body: items[].name}; empty for the operation as a whole
 * @param oldAt where the old side says it, or the nearest line around it
 * @param newAt where the new side says it, or the nearest line around it
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

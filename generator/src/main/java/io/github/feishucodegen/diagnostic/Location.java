package io.github.feishucodegen.diagnostic;

import java.util.Comparator;

/**
 * A place on a page.
 *
 * @param page the page's name as the user gave it, with {@code /} between its parts
 * @param line counted from 1
 */
public record Location(String page, int line) implements Comparable<Location> {
    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::page).thenComparingInt(Location::line);

    public Location {
        if (line < 1) {
            throw new IllegalArgumentException("lines are counted from 1, not " + line);
        }
    }

    /** The same page at another line. */
    public Location atLine(int line) {
        return new Location(page, line);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}

package io.github.feishucodegen.declaration;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;

/**
 * A page about events or callbacks that the platform sends. Most pages describe one.
 *
 * @param rows how many rows of the page's tables were read, and how many were reported
 */
public record EventPage(Location location, List<EventDeclaration> events, RowCounts rows) implements PageDeclaration {
    public EventPage {
        events = List.copyOf(events);
    }
}

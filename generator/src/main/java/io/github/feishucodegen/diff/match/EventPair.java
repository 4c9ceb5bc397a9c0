package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.SourcePage;
import java.util.Collections;

/** One event or callback in both snapshots. */
public record EventPair(Event before, Event after) implements SubjectPair<Event> {
    /** Whether the pages of both are in known languages, and no language is on both sides. */
    boolean haveOtherLanguages() {
        return !before.languages().isEmpty()
                && !after.languages().isEmpty()
                && Collections.disjoint(before.languages(), after.languages());
    }

    /** The location of an event's first page; if it has no page, its type and line 1. */
    public static Location location(Event event) {
        return event.pages().stream()
                .findFirst()
                .map(SourcePage::location)
                .orElseGet(() -> new Location(event.id().type(), 1));
    }
}

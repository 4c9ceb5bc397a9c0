package io.github.feishucodegen.diff.match;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pairs events by their type, by which apps know them. An event with another type is another event: no app that waits
 * for the old one receives it.
 *
 * @param pairs sorted by type
 */
public record EventMatching(List<EventPair> pairs, List<Event> added, List<Event> removed) {
    public EventMatching {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public static EventMatching of(ApiModel before, ApiModel after) {
        Map<String, Event> old = byType(before);
        Map<String, Event> now = byType(after);
        return new EventMatching(
                old.entrySet().stream()
                        .filter(entry -> now.containsKey(entry.getKey()))
                        .map(entry -> new EventPair(entry.getValue(), now.get(entry.getKey())))
                        .toList(),
                now.values().stream()
                        .filter(event -> !old.containsKey(event.id().type()))
                        .toList(),
                old.values().stream()
                        .filter(event -> !now.containsKey(event.id().type()))
                        .toList());
    }

    private static Map<String, Event> byType(ApiModel model) {
        return model.events().stream()
                .collect(Collectors.toMap(
                        event -> event.id().type(), Function.identity(), (first, second) -> first, TreeMap::new));
    }
}

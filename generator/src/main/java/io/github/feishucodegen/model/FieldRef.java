package io.github.feishucodegen.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The identity of a field of an operation or an event.
 *
 * @param exchange the operation or the event
 * @param path names on the wire, from the top of the part to the field. Lists and maps in between do not count
 */
public record FieldRef(ExchangeId exchange, Part part, List<String> path) {
    public FieldRef {
        path = List.copyOf(path);
    }

    /** The field with that name at the top of a part. */
    public static FieldRef top(ExchangeId exchange, Part part, String name) {
        return new FieldRef(exchange, part, List.of(name));
    }

    /** The field with that name inside this one. */
    public FieldRef child(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return new FieldRef(exchange, part, longer);
    }

    /** The place in the operation or the event as overlays write it: {@code body.filter.name}. */
    public String inOverlay() {
        StringBuilder place = new StringBuilder(part.word());
        path.forEach(name -> place.append('.').append(name.replace(".", "\\.")));
        return place.toString();
    }

    @Override
    public String toString() {
        return exchange + " " + inOverlay();
    }
}

package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The values of unexpected types in one answer. Where they stand is told from the inside out, by those who return from
 * reading what holds them, so that an answer without any costs nothing.
 */
final class MistypedValues {
    private final List<Value> values = new ArrayList<>();

    private static final class Value {
        final String expected;
        final JsonNode raw;
        final boolean readable;
        /** The innermost first. */
        final List<String> path = new ArrayList<>();

        Value(Shape.Kind expected, JsonNode raw, boolean readable) {
            this.expected = expected.name().toLowerCase(Locale.ROOT);
            this.raw = raw;
            this.readable = readable;
        }

        Mistyped described() {
            StringBuilder pointer = new StringBuilder();
            for (int i = path.size() - 1; i >= 0; i--) {
                pointer.append('/').append(path.get(i).replace("~", "~0").replace("/", "~1"));
            }
            return new Mistyped(pointer.toString(), expected, raw, readable);
        }
    }

    int size() {
        return values.size();
    }

    void add(Shape.Kind expected, JsonNode raw, boolean readable) {
        values.add(new Value(expected, raw, readable));
    }

    /**
     * All values from the given one on are within something.
     *
     * @param step the name of a member, or the number of an item
     */
    void within(int from, String step) {
        for (int i = from; i < values.size(); i++) {
            values.get(i).path.add(step);
        }
    }

    void report(Consumer<Mistyped> listener) {
        values.forEach(value -> listener.accept(value.described()));
    }
}

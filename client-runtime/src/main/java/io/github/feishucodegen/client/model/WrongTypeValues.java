package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The values of wrong type of one response. Each reader of an object or list adds its step to their paths when it returns,
 * so that a response without values of wrong type costs nothing.
 */
final class WrongTypeValues {
    private final List<Value> values = new ArrayList<>();

    private static final class Value {
        final String expected;
        final JsonNode raw;
        final boolean readable;
        /** The steps of the path, the innermost first. */
        final List<String> path = new ArrayList<>();

        Value(Shape.Kind expected, JsonNode raw, boolean readable) {
            this.expected = expected.name().toLowerCase(Locale.ROOT);
            this.raw = raw;
            this.readable = readable;
        }

        WrongTypeValue described() {
            StringBuilder pointer = new StringBuilder();
            for (int i = path.size() - 1; i >= 0; i--) {
                pointer.append('/').append(path.get(i).replace("~", "~0").replace("/", "~1"));
            }
            return new WrongTypeValue(pointer.toString(), expected, raw, readable);
        }
    }

    int size() {
        return values.size();
    }

    void add(Shape.Kind expected, JsonNode raw, boolean readable) {
        values.add(new Value(expected, raw, readable));
    }

    /**
     * Adds a step to the paths of the values that were found in one object or list.
     *
     * @param from the index of the first of these values
     * @param step the name of a member, or the index of an item
     */
    void within(int from, String step) {
        for (int i = from; i < values.size(); i++) {
            values.get(i).path.add(step);
        }
    }

    void report(Consumer<? super WrongTypeValue> listener) {
        values.forEach(value -> listener.accept(value.described()));
    }
}

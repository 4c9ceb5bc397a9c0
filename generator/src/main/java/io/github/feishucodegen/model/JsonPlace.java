package io.github.feishucodegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.diagnostic.Shortened;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value in a JSON document. It knows its JSON pointer and records which of its members were read. */
final class JsonPlace {
    private static final int LONGEST_QUOTE = 80;

    private final @Nullable JsonPlace parent;
    private final String step;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private JsonPlace(@Nullable JsonPlace parent, String step, JsonNode node) {
        this.parent = parent;
        this.step = step;
        this.node = node;
    }

    /** @param pointer the JSON pointer of the value, such as {@code /operations/3} */
    static JsonPlace at(String pointer, JsonNode node) {
        return new JsonPlace(null, pointer, node);
    }

    /**
     * Reads this object.
     *
     * @throws ModelFormatException if this is not an object, or has a member that the reader does not ask for
     */
    <T> T object(Function<JsonPlace, T> reader) {
        if (!node.isObject()) {
            throw wrong("an object");
        }
        T value = reader.apply(this);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!read.contains(name)) {
                throw new ModelFormatException(pointer() + ": unknown member \"" + name + "\"", null);
            }
        }
        return value;
    }

    @Nullable
    JsonPlace find(String name) {
        read.add(name);
        JsonNode member = node.get(name);
        return member == null ? null : new JsonPlace(this, "/" + name, member);
    }

    JsonPlace get(String name) {
        JsonPlace member = find(name);
        if (member == null) {
            throw new ModelFormatException(pointer() + ": member \"" + name + "\" is missing", null);
        }
        return member;
    }

    String text(String name) {
        return get(name).text();
    }

    @Nullable
    String textOrNull(String name) {
        JsonPlace member = find(name);
        return member == null ? null : member.text();
    }

    boolean flag(String name) {
        JsonPlace member = find(name);
        if (member != null && !member.node.isBoolean()) {
            throw member.wrong("true or false");
        }
        return member != null && member.node.booleanValue();
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        JsonPlace member = find(name);
        if (member == null) {
            return null;
        }
        if (!member.node.isNumber()) {
            throw member.wrong("a number");
        }
        return member.node.decimalValue();
    }

    @Nullable
    Integer integerOrNull(String name) {
        JsonPlace member = find(name);
        if (member == null) {
            return null;
        }
        if (!member.node.isIntegralNumber() || !member.node.canConvertToInt()) {
            throw member.wrong("an integer of 32 bits");
        }
        return member.node.intValue();
    }

    int integer(String name) {
        get(name);
        return integerOrNull(name);
    }

    long wideInteger(String name) {
        JsonPlace member = get(name);
        if (!member.node.isIntegralNumber() || !member.node.canConvertToLong()) {
            throw member.wrong("an integer of 64 bits");
        }
        return member.node.longValue();
    }

    /** The elements of a list. A missing member counts as an empty list. */
    <T> List<T> list(String name, Function<JsonPlace, T> reader) {
        JsonPlace member = find(name);
        if (member == null) {
            return List.of();
        }
        if (!member.node.isArray()) {
            throw member.wrong("an array");
        }
        List<T> values = new ArrayList<>(member.node.size());
        for (int i = 0; i < member.node.size(); i++) {
            values.add(reader.apply(new JsonPlace(member, "/" + i, member.node.get(i))));
        }
        return values;
    }

    /** The names of the members of this object. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean isText() {
        return node.isTextual();
    }

    String text() {
        if (!node.isTextual()) {
            throw wrong("a string");
        }
        return node.textValue();
    }

    <E extends Enum<E>> E word(E[] constants) {
        String text = text();
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            if (JsonMembers.wordFor(constant).equals(text)) {
                return constant;
            }
            words.add(JsonMembers.wordFor(constant));
        }
        throw wrong("one of " + String.join(", ", words));
    }

    ModelFormatException wrong(String expected) {
        String found = node.toString();
        return new ModelFormatException(
                pointer() + ": expected " + expected + ", found " + Shortened.of(found, LONGEST_QUOTE), null);
    }

    private String pointer() {
        return parent == null ? step : parent.pointer() + step;
    }
}

package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes JSON into the slots of models. A value of wrong type becomes a {@link RawValue}. */
final class ModelDecoder {
    private static final int FIRST_ITEMS = 8;

    private final JsonText text;
    private final @Nullable WrongTypeValues wrongTypes;

    private ModelDecoder(JsonText text, @Nullable WrongTypeValues wrongTypes) {
        this.text = text;
        this.wrongTypes = wrongTypes;
    }

    /**
     * Decodes the next object into a model of the prototype's class.
     *
     * @param wrongTypes collects values of wrong type; null to ignore them
     */
    static Model object(JsonText text, Model prototype, @Nullable WrongTypeValues wrongTypes) {
        return new ModelDecoder(text, wrongTypes).object(prototype);
    }

    /** The stored form of a JSON tree for a slot. */
    static Object value(JsonNode tree, Model prototype, int slot) {
        JsonText text = JsonText.of(JsonCodec.write(tree));
        return new ModelDecoder(text, null).field(prototype.schema().shapes[slot], prototype, slot);
    }

    private Model object(Model prototype) {
        Schema schema = prototype.schema();
        PrefixCache prefixes = schema.prefixes();
        @Nullable Object[] slots = new Object[schema.size()];
        Map<String, JsonNode> unknown = null;
        int previous = PrefixCache.START;
        text.enter('{');
        for (boolean first = true; ; first = false) {
            // A comparison with the text from earlier responses is cheaper than reading a name and looking it up.
            int slot = prefixes.takeExpected(text, previous, first);
            if (slot < 0) {
                int start = text.position();
                if (!text.hasMore(first, '}')) {
                    return prototype.with(slots, unknown == null ? Map.of() : unknown);
                }
                String name = text.name();
                slot = schema.slot(name);
                if (slot < 0) {
                    unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                    unknown.put(name, TreeDecoder.tree(text));
                    continue;
                }
                prefixes.expect(previous, slot, first, text, start);
            }
            previous = slot;
            int before = found();
            slots[slot] = field(schema.shapes[slot], prototype, slot);
            if (wrongTypes != null && wrongTypes.size() > before) {
                wrongTypes.within(before, schema.field(slot).name());
            }
        }
    }

    /** Reads the next value in the form that a slot stores. */
    private Object field(Shape shape, Model prototype, int slot) {
        Object value = value(shape, prototype, slot);
        return value == null ? RawValue.NULL : value;
    }

    /** Reads the next value in its stored form; null for JSON null. */
    private @Nullable Object value(Shape shape, Model prototype, int slot) {
        char first = text.next();
        // The most frequent types are handled here, because the JIT compiler optimizes small methods best.
        if (first == '"' && shape.kind == Shape.Kind.STRING) {
            return text.string();
        }
        if (shape.kind == Shape.Kind.INT64) {
            Long integer = text.integer();
            if (integer != null) {
                return integer;
            }
        }
        return first == 'n' ? nothing() : structured(first, shape, prototype, slot);
    }

    private Object structured(char first, Shape shape, Model prototype, int slot) {
        switch (shape.kind) {
            case BOOL:
                if (first == 't' || first == 'f') {
                    text.literal(first == 't' ? "true" : "false");
                    return first == 't';
                }
                break;
            case OBJECT:
                if (first == '{') {
                    return object(prototype.prototype(slot));
                }
                break;
            case LIST:
                if (first == '[') {
                    return list(shape.element(), prototype, slot);
                }
                break;
            case MAP:
                if (first == '{') {
                    return map(shape.element(), prototype, slot);
                }
                break;
            case ANY:
                return TreeDecoder.tree(text);
            case STRING:
            case INT64:
            case NUMBER:
            case FILE:
                break;
        }
        return other(shape.kind);
    }

    private @Nullable Object nothing() {
        text.literal("null");
        return null;
    }

    private Object list(Shape element, Model prototype, int slot) {
        @Nullable Object[] items = new Object[FIRST_ITEMS];
        int size = 0;
        boolean mixed = false;
        text.enter('[');
        for (boolean first = true; text.hasMore(first, ']'); first = false) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            int before = found();
            Object item = value(element, prototype, slot);
            if (wrongTypes != null && wrongTypes.size() > before) {
                wrongTypes.within(before, Integer.toString(size));
            }
            mixed |= item instanceof RawValue;
            items[size++] = item;
        }
        return FrozenList.store(items, size, mixed);
    }

    private Object map(Shape element, Model prototype, int slot) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        boolean mixed = false;
        text.enter('{');
        for (boolean first = true; text.hasMore(first, '}'); first = false) {
            String key = text.name();
            int before = found();
            Object value = value(element, prototype, slot);
            if (wrongTypes != null && wrongTypes.size() > before) {
                wrongTypes.within(before, key);
            }
            mixed |= value instanceof RawValue;
            entries.put(key, value);
        }
        return FrozenMap.store(entries, mixed);
    }

    /** Reads numbers in less frequent forms, and values that are not of the documented type. */
    private Object other(Shape.Kind kind) {
        int start = text.position();
        JsonNode raw = TreeDecoder.tree(text);
        if (kind == Shape.Kind.INT64 && raw.isIntegralNumber() && raw.canConvertToLong()) {
            return raw.longValue();
        }
        if (kind == Shape.Kind.NUMBER && raw.isDouble()) {
            return raw.doubleValue();
        }
        if (kind == Shape.Kind.NUMBER && raw.isNumber()) {
            // It is written as received and read as the documented type.
            return new RawValue(raw, Coercion.reading(raw, kind));
        }
        return unexpected(raw, start, kind);
    }

    /** The number of values of wrong type so far. */
    private int found() {
        return wrongTypes == null ? 0 : wrongTypes.size();
    }

    private RawValue unexpected(JsonNode raw, int start, Shape.Kind kind) {
        boolean scalar = raw.isNumber() || raw.isBoolean();
        Object reading = kind == Shape.Kind.STRING && scalar ? text.since(start) : Coercion.reading(raw, kind);
        if (wrongTypes != null) {
            wrongTypes.add(kind, raw, reading != null);
        }
        return new RawValue(raw, reading);
    }
}

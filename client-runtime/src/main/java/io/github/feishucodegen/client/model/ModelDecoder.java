package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into the slots of models; a value of an unexpected type is {@link RawValue}. */
final class ModelDecoder {
    private static final int FIRST_ITEMS = 8;

    private final JsonText text;
    private final @Nullable MistypedValues mistyped;

    private ModelDecoder(JsonText text, @Nullable MistypedValues mistyped) {
        this.text = text;
        this.mistyped = mistyped;
    }

    /**
     * Reads the object that comes next into a model of the prototype's class.
     *
     * @param mistyped collects values of unexpected types; or null
     */
    static Model object(JsonText text, Model prototype, @Nullable MistypedValues mistyped) {
        return new ModelDecoder(text, mistyped).object(prototype);
    }

    /** What a slot stores for a tree. */
    static Object value(JsonNode tree, Model prototype, int slot) {
        JsonText text = JsonText.of(JsonCodec.write(tree));
        return new ModelDecoder(text, null).field(prototype.schema().shapes[slot], prototype, slot);
    }

    private Model object(Model prototype) {
        Schema schema = prototype.schema();
        PrefixCache leads = schema.leads();
        @Nullable Object[] slots = new Object[schema.size()];
        Map<String, JsonNode> unknown = null;
        int previous = PrefixCache.START;
        text.enter('{');
        for (boolean first = true; ; first = false) {
            // Comparing with what came here before is cheaper than reading a name and looking it up.
            int slot = leads.takeExpected(text, previous, first);
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
                leads.expect(previous, slot, first, text, start);
            }
            previous = slot;
            int before = found();
            slots[slot] = field(schema.shapes[slot], prototype, slot);
            if (mistyped != null && mistyped.size() > before) {
                mistyped.within(before, schema.field(slot).name());
            }
        }
    }

    /** What a slot stores for the value that comes next. */
    private Object field(Shape shape, Model prototype, int slot) {
        Object value = value(shape, prototype, slot);
        return value == null ? RawValue.NULL : value;
    }

    /** The value that comes next, as a slot stores it; null for null. */
    private @Nullable Object value(Shape shape, Model prototype, int slot) {
        char first = text.next();
        // What there is most of, apart from the rest: a small method is compiled best.
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
            if (mistyped != null && mistyped.size() > before) {
                mistyped.within(before, Integer.toString(size));
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
            if (mistyped != null && mistyped.size() > before) {
                mistyped.within(before, key);
            }
            mixed |= value instanceof RawValue;
            entries.put(key, value);
        }
        return FrozenMap.store(entries, mixed);
    }

    /** Numbers that take more than a look at their digits, and what is not of the documented type. */
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
            // Written as it came, read as what was documented.
            return new RawValue(raw, Coercion.reading(raw, kind));
        }
        return unexpected(raw, start, kind);
    }

    /** How many values of unexpected types there were so far. */
    private int found() {
        return mistyped == null ? 0 : mistyped.size();
    }

    private RawValue unexpected(JsonNode raw, int start, Shape.Kind kind) {
        boolean scalar = raw.isNumber() || raw.isBoolean();
        Object reading = kind == Shape.Kind.STRING && scalar ? text.since(start) : Coercion.reading(raw, kind);
        if (mistyped != null) {
            mistyped.add(kind, raw, reading != null);
        }
        return new RawValue(raw, reading);
    }
}

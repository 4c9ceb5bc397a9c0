package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads JSON into the slots of models; a value of an unexpected type is {@link Kept}. */
final class ModelDecoder {
    private static final int FIRST_ITEMS = 8;
    /** Any integer of so many characters has 64 bits. */
    private static final int SURELY_LONG = 18;

    private ModelDecoder() {}

    /** Reads the object whose start is the parser's current token, into a model of the prototype's class. */
    static Model object(JsonParser parser, Model prototype) throws IOException {
        Schema schema = prototype.schema();
        SerializableString[] names = schema.names;
        @Nullable Object[] slots = new Object[names.length];
        Map<String, JsonNode> unknown = null;
        int previous = -1;
        while (true) {
            // Comparing with the name that came here last time is cheaper than decoding a name and looking it up.
            int slot = schema.expectedAfter(previous);
            if (slot == names.length || !parser.nextFieldName(names[slot])) {
                if (slot == names.length) {
                    parser.nextToken();
                }
                if (parser.currentToken() != JsonToken.FIELD_NAME) {
                    return prototype.with(slots, unknown == null ? Map.of() : unknown);
                }
                String name = parser.currentName();
                slot = schema.slot(name);
                if (slot < 0) {
                    unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                    unknown.put(name, TreeDecoder.tree(parser, parser.nextToken()));
                    continue;
                }
                schema.expectAfter(previous, slot);
            }
            previous = slot;
            slots[slot] = field(parser, schema.shapes[slot], prototype, slot);
        }
    }

    /** What a slot stores for the value after the current token, which is the field's name. */
    private static Object field(JsonParser parser, Shape shape, Model prototype, int slot) throws IOException {
        if (shape.kind == Shape.Kind.STRING) {
            // Most fields are texts, and a text is read fastest by those who expect one.
            String text = parser.nextTextValue();
            if (text != null) {
                return text;
            }
        } else {
            parser.nextToken();
        }
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NULL ? Kept.NULL : value(parser, token, shape, prototype, slot);
    }

    /** What a slot stores for a tree. */
    static Object value(JsonNode tree, Model prototype, int slot) {
        try (JsonParser parser = tree.traverse()) {
            JsonToken token = parser.nextToken();
            return token == JsonToken.VALUE_NULL
                    ? Kept.NULL
                    : value(parser, token, prototype.schema().shapes[slot], prototype, slot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a slot stores for the value that begins with the current token, which is not null. */
    private static Object value(JsonParser parser, JsonToken token, Shape shape, Model prototype, int slot)
            throws IOException {
        switch (shape.kind) {
            case STRING:
                if (token == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
                break;
            case INT64:
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    if (parser.getTextLength() <= SURELY_LONG) {
                        return integer(parser);
                    }
                    if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                        return parser.getLongValue();
                    }
                }
                break;
            case NUMBER:
                if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                    return decimal(parser);
                }
                break;
            case BOOL:
                if (token.isBoolean()) {
                    return token == JsonToken.VALUE_TRUE;
                }
                break;
            case OBJECT:
                if (token == JsonToken.START_OBJECT) {
                    return object(parser, prototype.prototype(slot));
                }
                break;
            case LIST:
                if (token == JsonToken.START_ARRAY) {
                    return list(parser, shape.element(), prototype, slot);
                }
                break;
            case MAP:
                if (token == JsonToken.START_OBJECT) {
                    return map(parser, shape.element(), prototype, slot);
                }
                break;
            case ANY:
                return TreeDecoder.tree(parser, token);
            case FILE:
                break;
        }
        return unexpected(parser, token, shape);
    }

    /** Of the digits themselves: what the parser does to find out how large a number is costs more than the rest. */
    private static long integer(JsonParser parser) throws IOException {
        char[] text = parser.getTextCharacters();
        int start = parser.getTextOffset();
        int end = start + parser.getTextLength();
        boolean negative = text[start] == '-';
        long value = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return negative ? -value : value;
    }

    private static Object decimal(JsonParser parser) throws IOException {
        double nearest = parser.getDoubleValue();
        BigDecimal exact = TreeDecoder.beyondDouble(parser, nearest);
        if (exact == null) {
            return nearest;
        }
        return new Kept(DecimalNode.valueOf(exact), Double.isInfinite(nearest) ? null : (Object) nearest);
    }

    private static Object list(JsonParser parser, Shape element, Model prototype, int slot) throws IOException {
        @Nullable Object[] items = new Object[FIRST_ITEMS];
        int size = 0;
        boolean mixed = false;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            Object item = token == JsonToken.VALUE_NULL ? null : value(parser, token, element, prototype, slot);
            mixed |= item instanceof Kept;
            items[size++] = item;
        }
        return FrozenList.store(items, size, mixed);
    }

    private static Object map(JsonParser parser, Shape element, Model prototype, int slot) throws IOException {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        boolean mixed = false;
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            Object value = token == JsonToken.VALUE_NULL ? null : value(parser, token, element, prototype, slot);
            mixed |= value instanceof Kept;
            entries.put(key, value);
        }
        return FrozenMap.store(entries, mixed);
    }

    private static Kept unexpected(JsonParser parser, JsonToken token, Shape shape) throws IOException {
        JsonStreamContext place = parser.getParsingContext();
        Consumer<Mistyped> listener = listener(place);
        boolean integer = shape.kind == Shape.Kind.NUMBER && token == JsonToken.VALUE_NUMBER_INT;
        // Before the parser moves on.
        String path = listener == null || integer ? null : place.pathAsPointer().toString();
        String text = shape.kind == Shape.Kind.STRING && token.isScalarValue() ? parser.getText() : null;
        JsonNode raw = TreeDecoder.tree(parser, token);
        Object reading = text == null ? Coercion.reading(raw, shape.kind) : text;
        if (path != null) {
            String expected = shape.kind.name().toLowerCase(Locale.ROOT);
            listener.accept(new Mistyped(path, expected, raw, reading != null));
        }
        return new Kept(raw, reading);
    }

    /** Whom the parser was given for its outermost context. */
    @SuppressWarnings("unchecked") // Nothing else is set there.
    private static @Nullable Consumer<Mistyped> listener(JsonStreamContext place) {
        JsonStreamContext outermost = place;
        while (outermost.getParent() != null) {
            outermost = outermost.getParent();
        }
        return (Consumer<Mistyped>) outermost.getCurrentValue();
    }
}

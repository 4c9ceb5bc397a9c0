package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.http.FileContent;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON by their Java type: stored values, and values that users set as any JSON. */
final class JsonEncoder {
    private final JsonGenerator generator;
    private final boolean longAsString;

    JsonEncoder(JsonGenerator generator, boolean longAsString) {
        this.generator = generator;
        this.longAsString = longAsString;
    }

    void write(@Nullable Object value) throws IOException {
        if (value instanceof String) {
            generator.writeString((String) value);
        } else if (value instanceof Model) {
            model((Model) value);
        } else if (value instanceof Long) {
            integer((Long) value);
        } else if (value instanceof JsonNode) {
            tree((JsonNode) value);
        } else if (value instanceof Iterable) {
            list((Iterable<?>) value);
        } else if (value instanceof RawValue) {
            write(((RawValue) value).raw);
        } else if (value == null) {
            generator.writeNull();
        } else if (value instanceof Boolean) {
            generator.writeBoolean((Boolean) value);
        } else if (value instanceof Map) {
            map((Map<?, ?>) value);
        } else if (value instanceof OpenEnum) {
            write(((OpenEnum<?>) value).getValue());
        } else if (value instanceof Number) {
            number((Number) value);
        } else {
            other(value);
        }
    }

    private void model(Model model) throws IOException {
        generator.writeStartObject();
        members(model);
        generator.writeEndObject();
    }

    /** Writes the members of a model's JSON object. */
    void members(Model model) throws IOException {
        Schema schema = model.schema();
        for (int slot = 0; slot < schema.size(); slot++) {
            Object stored = model.stored(slot);
            if (stored != null) {
                generator.writeFieldName(schema.names[slot]);
                write(stored);
            }
        }
        for (Map.Entry<String, JsonNode> unknown : model.unknown().entrySet()) {
            generator.writeFieldName(unknown.getKey());
            tree(unknown.getValue());
        }
    }

    private void list(Iterable<?> items) throws IOException {
        generator.writeStartArray();
        for (Object item : items) {
            write(item);
        }
        generator.writeEndArray();
    }

    private void map(Map<?, ?> entries) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            generator.writeFieldName(String.valueOf(entry.getKey()));
            write(entry.getValue());
        }
        generator.writeEndObject();
    }

    private void integer(long value) throws IOException {
        if (longAsString) {
            generator.writeString(Long.toString(value));
        } else {
            generator.writeNumber(value);
        }
    }

    private void number(Number value) throws IOException {
        if (value instanceof BigDecimal) {
            generator.writeNumber((BigDecimal) value);
        } else if (value instanceof BigInteger) {
            generator.writeNumber((BigInteger) value);
        } else if (value instanceof Double || value instanceof Float) {
            if (!Double.isFinite(value.doubleValue())) {
                throw new IllegalArgumentException("JSON has no " + value);
            }
            // Converted through its text, so that 0.1f stays 0.1.
            generator.writeNumber(value instanceof Float ? Double.parseDouble(value.toString()) : value.doubleValue());
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            generator.writeNumber(value.intValue());
        } else {
            // Other classes, such as AtomicLong, are written as the number in their text.
            generator.writeNumber(new BigDecimal(value.toString()));
        }
    }

    private void other(Object value) throws IOException {
        if (value instanceof CharSequence || value instanceof Character) {
            generator.writeString(value.toString());
        } else if (value instanceof Enum) {
            generator.writeString(((Enum<?>) value).name());
        } else if (value instanceof byte[]) {
            generator.writeBinary((byte[]) value);
        } else if (value instanceof FileContent) {
            generator.writeString(((FileContent) value).name());
        } else if (value.getClass().isArray()) {
            generator.writeStartArray();
            for (int i = 0; i < Array.getLength(value); i++) {
                write(Array.get(value, i));
            }
            generator.writeEndArray();
        } else {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: a " + value.getClass().getName());
        }
    }

    private void tree(JsonNode node) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT:
                generator.writeStartObject();
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    generator.writeFieldName(property.getKey());
                    tree(property.getValue());
                }
                generator.writeEndObject();
                break;
            case ARRAY:
                generator.writeStartArray();
                for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
                    tree(items.next());
                }
                generator.writeEndArray();
                break;
            case STRING:
                generator.writeString(node.textValue());
                break;
            case NUMBER:
                treeNumber(node);
                break;
            case BOOLEAN:
                generator.writeBoolean(node.booleanValue());
                break;
            case BINARY:
                generator.writeBinary(node.binaryValue());
                break;
            case NULL:
            case MISSING:
                generator.writeNull();
                break;
            case POJO:
                throw new IllegalArgumentException("cannot be written as JSON: a POJO node");
        }
    }

    private void treeNumber(JsonNode node) throws IOException {
        if (node.isInt() || node.isLong() || node.isShort()) {
            generator.writeNumber(node.longValue());
        } else {
            number(node.numberValue());
        }
    }
}

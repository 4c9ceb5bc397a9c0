package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the tokens of a Jackson parser back to JSON text. Every digit of a number is kept. */
final class TokenText {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,999})(?:\\.[0-9]{1,999})?(?:[eE][+-]?[0-9]{1,19})?");

    private final JsonParser parser;
    private final JsonGenerator generator;
    private int depth;

    private TokenText(JsonParser parser, JsonGenerator generator) {
        this.parser = parser;
        this.generator = generator;
    }

    /**
     * Reads an object to its end.
     *
     * @param parser a parser at the start of an object, or at its first member or its end
     */
    static String object(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonCodec.generator(text)) {
            new TokenText(parser, generator).copyObject();
        }
        return text.toString();
    }

    private void copyObject() throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            open(JsonToken.START_OBJECT);
        }
        copy(parser.currentToken());
        while (depth > 0) {
            copy(parser.nextToken());
        }
    }

    private void open(JsonToken token) throws IOException {
        depth++;
        if (depth > JsonText.MAX_DEPTH) {
            throw refused("nested deeper than " + JsonText.MAX_DEPTH);
        }
        if (token == JsonToken.START_OBJECT) {
            generator.writeStartObject();
        } else {
            generator.writeStartArray();
        }
    }

    private void copy(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw refused("ends in the middle");
        }
        switch (token) {
            case START_OBJECT:
            case START_ARRAY:
                open(token);
                break;
            case END_OBJECT:
                depth--;
                generator.writeEndObject();
                break;
            case END_ARRAY:
                depth--;
                generator.writeEndArray();
                break;
            case FIELD_NAME:
                generator.writeFieldName(parser.currentName());
                break;
            case VALUE_STRING:
                generator.writeString(parser.getText());
                break;
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                number();
                break;
            case VALUE_TRUE:
            case VALUE_FALSE:
                generator.writeBoolean(token == JsonToken.VALUE_TRUE);
                break;
            case VALUE_NULL:
                generator.writeNull();
                break;
            case VALUE_EMBEDDED_OBJECT:
                embedded(parser.getEmbeddedObject());
                break;
            case NOT_AVAILABLE:
                throw refused("not there yet");
        }
    }

    private void number() throws IOException {
        if (parser.isNaN()) {
            throw refused("JSON has no " + parser.getText());
        }
        String text = parser.getText();
        // A lenient parser accepts forms of numbers that JSON does not have.
        generator.writeNumber(
                NUMBER.matcher(text).matches() ? text : parser.getDecimalValue().toString());
    }

    /**
     * Writes an embedded value. Binary formats have embedded bytes, as do values that Jackson converts without
     * writing JSON.
     */
    private void embedded(@Nullable Object value) throws IOException {
        if (value instanceof byte[]) {
            generator.writeBinary((byte[]) value);
        } else if (value == null) {
            generator.writeNull();
        } else {
            throw refused("JSON has no " + value.getClass().getName());
        }
    }

    private JsonMappingException refused(String problem) {
        return JsonMappingException.from(parser, problem);
    }
}

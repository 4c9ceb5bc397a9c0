package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.feishucodegen.client.error.DecodeException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON. Models are decoded in one pass without a tree; other JSON becomes {@link JsonNode}s. */
public final class JsonCodec {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonText.MAX_DEPTH)
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // Responses may have any number of different names.
            .build();

    private JsonCodec() {}

    /**
     * Parses a text.
     *
     * @throws DecodeException if the text is not one JSON value
     */
    public static JsonNode parse(String json) {
        return parse(JsonText.of(json));
    }

    /**
     * Parses a text.
     *
     * @param json the text in UTF-8
     * @throws DecodeException if the text is not one JSON value
     */
    public static JsonNode parse(byte[] json) {
        return parse(JsonText.of(json));
    }

    private static JsonNode parse(JsonText text) {
        JsonNode tree = TreeDecoder.tree(text);
        text.requireEnd();
        return tree;
    }

    /**
     * Decodes a model.
     *
     * @param prototype any model of the class to decode
     * @throws DecodeException if the text is not one JSON object
     */
    public static <M extends Model> M decode(String json, M prototype) {
        return decode(JsonText.of(json), prototype, null);
    }

    /** Does the same as {@link #decode(byte[], Model, Consumer)}, without a listener. */
    public static <M extends Model> M decode(byte[] json, M prototype) {
        return decode(JsonText.of(json), prototype, null);
    }

    /**
     * Decodes a model.
     *
     * @param json the text in UTF-8
     * @param prototype any model of the class to decode
     * @param listener receives the values of wrong type; null for none
     * @throws DecodeException if the text is not one JSON object
     */
    public static <M extends Model> M decode(
            byte[] json, M prototype, @Nullable Consumer<? super WrongTypeValue> listener) {
        return decode(JsonText.of(json), prototype, listener);
    }

    @SuppressWarnings("unchecked") // A model of the prototype's class.
    private static <M extends Model> M decode(
            JsonText text, M prototype, @Nullable Consumer<? super WrongTypeValue> listener) {
        WrongTypeValues wrongTypes = listener == null ? null : new WrongTypeValues();
        Model decoded = ModelDecoder.object(text, prototype, wrongTypes);
        text.requireEnd();
        if (listener != null && wrongTypes != null) {
            wrongTypes.report(listener);
        }
        return (M) decoded;
    }

    /**
     * Reads an integer member of a JSON object, without reading what comes after it.
     *
     * @param json the text in UTF-8; it may be something else than JSON
     * @return the integer; 0 if there is no such 64-bit integer
     */
    public static long integer(byte[] json, String name) {
        // The platform writes its code first, and the code is usually 0. This is found without a parser.
        boolean zero = begins(json, "{", '"' + name + '"', ":", "0", ",");
        return zero ? 0 : parsedInteger(json, name);
    }

    /** Whether a text begins with these tokens, with or without white space between them. */
    private static boolean begins(byte[] json, String... tokens) {
        int at = 0;
        for (String token : tokens) {
            while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
                at++;
            }
            for (int i = 0; i < token.length(); i++, at++) {
                if (at == json.length || json[at] != token.charAt(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long parsedInteger(byte[] json, String name) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return 0;
            }
            for (String next = parser.nextFieldName(); next != null; next = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (next.equals(name)) {
                    return value == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : 0;
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return 0;
        }
        return 0;
    }

    /**
     * Writes a value as JSON: a model, a {@link JsonNode} or an {@link OpenEnum}. Values of the JDK are possible as
     * well: strings, numbers, booleans, enums (by name), maps, collections, arrays of such values and bytes (in
     * Base64).
     *
     * @throws IllegalArgumentException if the value contains anything else
     */
    public static String write(@Nullable Object value) {
        return write(value, false, false);
    }

    /**
     * Writes a value as JSON, as {@link #write(Object)} does.
     *
     * @param pretty whether to write several lines with indentation
     * @param longAsString whether to write 64-bit integers as strings, for readers without 64-bit integers
     */
    public static String write(@Nullable Object value, boolean pretty, boolean longAsString) {
        Writer text = new StringWriter();
        try (JsonGenerator generator = generator(text)) {
            if (pretty) {
                DefaultIndenter indent = new DefaultIndenter("  ", "\n");
                generator.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            }
            new JsonEncoder(generator, longAsString).write(value);
        } catch (IOException e) {
            throw notWritten(e);
        }
        return text.toString();
    }

    static JsonGenerator generator(Writer text) throws IOException {
        return FACTORY.createGenerator(text);
    }

    /** Writes a value as JSON in UTF-8, as {@link #write(Object)} does. */
    public static byte[] writeBytes(@Nullable Object value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            new JsonEncoder(generator, false).write(value);
        } catch (IOException e) {
            throw notWritten(e);
        }
        return bytes.toByteArray();
    }

    /** The JSON that {@link #write(Object)} writes, as a new tree that the caller may change. */
    public static JsonNode tree(@Nullable Object value) {
        if (value instanceof JsonNode && !((JsonNode) value).isMissingNode()) {
            return ((JsonNode) value).deepCopy();
        }
        return value == null ? NullNode.instance : parse(writeBytes(value));
    }

    private static RuntimeException notWritten(IOException e) {
        return e instanceof JsonProcessingException
                ? new IllegalArgumentException("cannot be written as JSON: " + e.getMessage(), e)
                : new UncheckedIOException(e);
    }
}

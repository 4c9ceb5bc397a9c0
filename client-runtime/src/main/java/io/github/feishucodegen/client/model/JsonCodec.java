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

/** JSON in and out: models in one pass without a tree between, other JSON as {@link JsonNode}. */
public final class JsonCodec {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonText.MAX_DEPTH)
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // Answers may hold any number of different names.
            .build();

    private JsonCodec() {}

    /** @throws DecodeException if the text is not one JSON value */
    public static JsonNode parse(String json) {
        return parse(JsonText.of(json));
    }

    /**
     * @param json in UTF-8
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
     * @param prototype any model of the class to decode
     * @throws DecodeException if the text is not one JSON object
     */
    public static <M extends Model> M decode(String json, M prototype) {
        return decode(JsonText.of(json), prototype, null);
    }

    /** As {@link #decode(byte[], Model, Consumer)}, with nobody listening. */
    public static <M extends Model> M decode(byte[] json, M prototype) {
        return decode(JsonText.of(json), prototype, null);
    }

    /**
     * @param json in UTF-8
     * @param prototype any model of the class to decode
     * @param listener hears of values of other types than documented; or null
     * @throws DecodeException if the text is not one JSON object
     */
    public static <M extends Model> M decode(byte[] json, M prototype, @Nullable Consumer<Mistyped> listener) {
        return decode(JsonText.of(json), prototype, listener);
    }

    @SuppressWarnings("unchecked") // A model of the prototype's class.
    private static <M extends Model> M decode(JsonText text, M prototype, @Nullable Consumer<Mistyped> listener) {
        MistypedValues mistyped = listener == null ? null : new MistypedValues();
        Model decoded = ModelDecoder.object(text, prototype, mistyped);
        text.requireEnd();
        if (listener != null && mistyped != null) {
            mistyped.report(listener);
        }
        return (M) decoded;
    }

    /**
     * An integer at the top of an object, without reading what comes after it.
     *
     * @param json in UTF-8; need not be JSON
     * @return 0 where there is no such integer of 64 bits
     */
    public static long integer(byte[] json, String name) {
        // The platform has its code first. Most often it is 0, and no parser is needed to see that.
        boolean zero = begins(json, "{", '"' + name + '"', ":", "0", ",");
        return zero ? 0 : parsedInteger(json, name);
    }

    /** Whether a text begins with these tokens, blanks between them or not. */
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
     * Writes a model, a {@link JsonNode}, an {@link OpenEnum}, or what the JDK has for JSON: strings, numbers, booleans,
     * enums by name, maps, collections and arrays of such values; bytes in Base64.
     *
     * @throws IllegalArgumentException if there is anything else in the value
     */
    public static String write(@Nullable Object value) {
        return write(value, false, false);
    }

    /**
     * As {@link #write(Object)}.
     *
     * @param longAsString whether 64-bit integers become strings, for readers that have none
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

    /** As {@link #write(Object)}, in UTF-8. */
    public static byte[] writeBytes(@Nullable Object value) {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            new JsonEncoder(generator, false).write(value);
        } catch (IOException e) {
            throw notWritten(e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #write(Object)} writes, as a tree that nobody else holds. */
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

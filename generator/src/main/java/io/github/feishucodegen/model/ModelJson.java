package io.github.feishucodegen.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes and reads the model's JSON form: {@code {"formatVersion": 5, "operations": […], "events": […],
 * "types": […]}}. Absent values are left out. Versions 3 and 4 are still read. Version 3 had
 * no events. Version 4 had no deprecation of fields and values, and no requirement of scopes. The reader refuses unknown
 * members, so that no information is lost unnoticed.
 */
public final class ModelJson {
    private static final int FORMAT_VERSION = 5;
    private static final int OLDEST_VERSION = 3;
    private static final String VERSION_MEMBER = "formatVersion";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonPrinter.MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ModelJson() {}

    /**
     * Writes a model. The same model gives the same text on every machine.
     *
     * @throws IllegalArgumentException if types are nested so deeply (more than 150 objects) that the text could not
     *     be read again
     */
    public static String write(ApiModel model) {
        try {
            return JsonPrinter.print(out -> write(model, out));
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(
                    "the model cannot be written as JSON: " + e.getCause().getMessage(), e);
        }
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if the text is not a model, or has another version of the format
     */
    public static ApiModel read(String json) {
        try (JsonParser in = MAPPER.createParser(json)) {
            return readOrRefuse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiModel readOrRefuse(JsonParser in) throws IOException {
        try {
            return read(in);
        } catch (JsonProcessingException e) {
            throw new ModelFormatException(
                    "line " + in.currentLocation().getLineNr() + ": not readable as JSON: " + e.getOriginalMessage(),
                    e);
        } catch (NumberFormatException e) {
            throw new ModelFormatException(
                    "line " + in.currentLocation().getLineNr() + ": the exponent of a number has too many digits", e);
        }
    }

    private static void write(ApiModel model, JsonGenerator out) throws IOException {
        JsonMembers members = new JsonMembers(out);
        out.writeStartObject();
        out.writeNumberField(VERSION_MEMBER, FORMAT_VERSION);
        members.allObjects("operations", model.operations(), OperationJson::write);
        members.allObjects("events", model.events(), EventJson::write);
        members.allObjects("types", model.types(), SharedTypeJson::write);
        out.writeEndObject();
    }

    /** Reads one operation at a time, so that the tree of the whole document is never in memory. */
    private static ApiModel read(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw refused("it is not a JSON object");
        }
        int version = readVersion(in);
        List<Operation> operations = List.of();
        List<Event> events = List.of();
        List<SharedType> types = List.of();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            switch (in.currentName()) {
                case "operations" -> operations = readList(in, OperationJson::read);
                case "events" -> {
                    if (version == OLDEST_VERSION) {
                        throw refused("unknown member \"events\"");
                    }
                    events = readList(in, EventJson::read);
                }
                case "types" -> types = readList(in, SharedTypeJson::read);
                default -> throw refused("unknown member \"" + in.currentName() + "\"");
            }
        }
        if (in.nextToken() != null) {
            throw refused("there is text after its last bracket");
        }
        return new ApiModel(operations, events, types);
    }

    private static int readVersion(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.FIELD_NAME || !VERSION_MEMBER.equals(in.currentName())) {
            throw refused("its first member is not \"" + VERSION_MEMBER + "\"");
        }
        JsonToken version = in.nextToken();
        for (int known = OLDEST_VERSION; known <= FORMAT_VERSION; known++) {
            if (version == JsonToken.VALUE_NUMBER_INT && in.getText().equals("" + known)) {
                return known;
            }
        }
        throw new ModelFormatException(
                VERSION_MEMBER + " " + in.getText() + " is not supported; this release reads the versions "
                        + OLDEST_VERSION + " to " + FORMAT_VERSION + ": write the model again from its pages",
                null);
    }

    private static <T> List<T> readList(JsonParser in, Function<JsonPlace, T> reader) throws IOException {
        String pointer = "/" + in.currentName();
        if (in.nextToken() != JsonToken.START_ARRAY) {
            throw refused(pointer + " is no array");
        }
        List<T> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = MAPPER.readTree(in);
            values.add(JsonPlace.at(pointer + "/" + values.size(), node).object(reader));
        }
        return values;
    }

    private static ModelFormatException refused(String reason) {
        return new ModelFormatException("not an API model: " + reason, null);
    }
}

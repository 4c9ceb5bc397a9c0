package io.github.feishucodegen.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.feishucodegen.lint.JsonValue.JsonList;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.lint.JsonValue.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strictly parsed JSON with the lines of its values. Either the value or the fault is present. */
record LocatedJson(@Nullable JsonValue value, @Nullable JsonFault fault) {
    /**
     * The maximum nesting. The parsing is recursive, so the depth stays well below what a thread's stack can hold.
     */
    private static final int DEEPEST = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    static LocatedJson read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() == null) {
                return new LocatedJson(null, new JsonFault(1, "there is no value"));
            }
            JsonValue value = value(json);
            if (json.nextToken() != null) {
                int line = line(json);
                return new LocatedJson(null, new JsonFault(line, "more text follows after the end of the value"));
            }
            return new LocatedJson(value, null);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            return new LocatedJson(null, new JsonFault(line, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static JsonValue value(JsonParser json) throws IOException {
        int line = line(json);
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> new JsonObject(line, members(json));
            case START_ARRAY -> new JsonList(line, items(json));
            case VALUE_STRING -> new JsonScalar(line, Kind.STRING, json.getText());
            case VALUE_NUMBER_INT -> new JsonScalar(line, Kind.INTEGER, json.getText());
            case VALUE_NUMBER_FLOAT -> new JsonScalar(line, kind(json), json.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonScalar(line, Kind.BOOLEAN, json.getText());
            default -> new JsonScalar(line, Kind.NULL, "null");
        };
    }

    /**
     * The kind of a number with a fraction or an exponent: {@code 1.0} is an integer like {@code 1}.
     *
     * @throws JsonParseException if the exponent has too many digits
     */
    private static Kind kind(JsonParser json) throws IOException {
        try {
            BigDecimal number = json.getDecimalValue();
            return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0 ? Kind.INTEGER : Kind.FRACTION;
        } catch (NumberFormatException e) {
            throw new JsonParseException(json, "the exponent of a number has too many digits", e);
        }
    }

    private static List<Member> members(JsonParser json) throws IOException {
        List<Member> members = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int line = line(json);
            json.nextToken();
            members.add(new Member(name, line, value(json)));
        }
        return List.copyOf(members);
    }

    private static List<JsonValue> items(JsonParser json) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return List.copyOf(items);
    }

    private static int line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }
}

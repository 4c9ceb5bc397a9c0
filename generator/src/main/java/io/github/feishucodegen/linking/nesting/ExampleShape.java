package io.github.feishucodegen.linking.nesting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.MapOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members and kinds of values that documented examples show at one place. The items of a list are merged. An
 * example that is truncated or not valid JSON contributes the part that can be read.
 */
public final class ExampleShape {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();
    private static final int DEEPEST = 64;
    private static final int MOST_MENDS = 8;

    private final Map<String, ExampleShape> members = new LinkedHashMap<>();
    private boolean object;
    private boolean list;
    private boolean scalar;
    private @Nullable ExampleShape values;

    private ExampleShape() {}

    /** Merges the examples. Returns null if nothing could be read of any. */
    public static @Nullable ExampleShape of(Collection<String> examples) {
        ExampleShape shape = new ExampleShape();
        examples.forEach(shape::readText);
        return shape.object || shape.list || shape.scalar ? shape : null;
    }

    /**
     * Reads an example and repairs its faults. The part before a fault counts; reading it again after a repair adds
     * nothing.
     */
    private void readText(String example) {
        String text = example;
        for (int mends = 0; mends <= MOST_MENDS; mends++) {
            try (JsonParser json = JSON.createParser(text)) {
                if (json.nextToken() != null) {
                    read(json, 0);
                }
                return;
            } catch (JsonProcessingException broken) {
                long at =
                        broken.getLocation() == null ? -1 : broken.getLocation().getCharOffset();
                if (at <= 0 || at >= text.length()) {
                    return;
                }
                text = BrokenJson.mend(text, (int) at);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private void read(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (depth > DEEPEST) {
            json.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            object = true;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                ExampleShape member = members.computeIfAbsent(json.currentName(), name -> new ExampleShape());
                json.nextToken();
                member.read(json, depth + 1);
            }
        } else if (token == JsonToken.START_ARRAY) {
            list = true;
            while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                readItem(json, depth + 1);
            }
        } else if (token != JsonToken.VALUE_NULL) {
            scalar = true;
        }
    }

    /** Merges an item into the list itself. A scalar item does not make the list a scalar. */
    private void readItem(JsonParser json, int depth) throws IOException {
        boolean wasScalar = scalar;
        read(json, depth);
        scalar = wasScalar;
    }

    /** The shape of the member with that name. Null if the examples have none. */
    public @Nullable ExampleShape member(String name) {
        return members.get(name);
    }

    /** The shape inside the object or the objects of that member. Null if the examples show no members there. */
    @Nullable
    ExampleShape inside(String name, TypeExpression type) {
        ExampleShape member = members.get(name);
        boolean freeKeys = type instanceof MapOf || type instanceof ListOf list && list.element() instanceof MapOf;
        ExampleShape inside = member != null && freeKeys ? member.values() : member;
        return inside != null && inside.memberCount() > 0 ? inside : null;
    }

    /**
     * The shape for a table that omits the envelope: the members of {@code data} are at the top. Returns this shape
     * if the examples have no envelope.
     */
    public ExampleShape insideEnvelope() {
        ExampleShape data = members.get("data");
        if (data == null || data.members.isEmpty()) {
            return this;
        }
        ExampleShape inside = new ExampleShape();
        inside.lay(this);
        inside.members.remove("data");
        inside.lay(data);
        return inside;
    }

    /** The names of all members at any depth. */
    Set<String> allNames() {
        Set<String> names = new HashSet<>();
        collect(names);
        return names;
    }

    private void collect(Set<String> names) {
        names.addAll(members.keySet());
        members.values().forEach(member -> member.collect(names));
    }

    /** Whether a member has one of the names. */
    boolean hasMemberAmong(Set<String> names) {
        for (String member : members.keySet()) {
            if (names.contains(member)) {
                return true;
            }
        }
        return false;
    }

    int memberCount() {
        return members.size();
    }

    boolean isList() {
        return list;
    }

    boolean isScalar() {
        return scalar && !object && !list;
    }

    boolean isObject() {
        return object;
    }

    /** All values of an object with arbitrary keys, merged. */
    ExampleShape values() {
        if (values == null) {
            ExampleShape all = new ExampleShape();
            members.values().forEach(all::lay);
            values = all;
        }
        return values;
    }

    private void lay(ExampleShape other) {
        object |= other.object;
        list |= other.list;
        scalar |= other.scalar;
        other.members.forEach((name, shape) ->
                members.computeIfAbsent(name, absent -> new ExampleShape()).lay(shape));
    }
}

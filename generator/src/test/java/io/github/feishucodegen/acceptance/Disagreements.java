package io.github.feishucodegen.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.OpenEnum;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a model does not read as the JSON says that it was decoded from, at any depth. */
final class Disagreements {
    /** What a getter does otherwise than expected. */
    enum Kind {
        /** There is none for a member of the JSON. */
        UNKNOWN,
        /** It gives another value than the JSON has. */
        OTHER_VALUE,
        /** It gives the JSON itself, as nothing more is known about it. */
        OPEN_JSON
    }

    /** @param path such as {@code data.items[].name} */
    record Disagreement(Kind kind, String path, String complaint) {
        @Override
        public String toString() {
            return path + " " + complaint;
        }
    }

    private final GeneratedClient client;
    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements(GeneratedClient client) {
        this.client = client;
    }

    static List<Disagreement> between(GeneratedClient client, List<Member> members, Model model, JsonNode json) {
        Disagreements disagreements = new Disagreements(client);
        disagreements.object("", members, model, json);
        return disagreements.found;
    }

    private void object(String place, List<Member> members, Model model, JsonNode json) {
        String before = place.isEmpty() ? "" : place + ".";
        model.unknownFields()
                .keySet()
                .forEach(name -> found.add(new Disagreement(Kind.UNKNOWN, before + name, "is unknown")));
        for (Member member : members) {
            String here = before + member.field().name();
            JsonNode value = json.get(member.field().name());
            Object read = call(model, member.getter());
            if (value == null || value.isNull()) {
                require(read == null, here, "reads as " + read + " and is " + value);
                require(model.isSet(member.field().name()) == (value != null), here, "is not set as it is there");
            } else {
                value(here, member.type(), read, value);
                listed(here, member.listed(), model, read);
            }
        }
    }

    private void value(String place, ValueType type, @Nullable Object read, JsonNode json) {
        if (type instanceof ValueType.Scalar scalar) {
            boolean open = scalar == ValueType.Scalar.ANY && !json.isEmpty() && json.equals(read);
            if (open) {
                found.add(new Disagreement(Kind.OPEN_JSON, place, "is open JSON: " + json));
            } else {
                require(reads(scalar, read, json), place, "is " + scalar + " and reads as " + read + " from " + json);
            }
        } else if (type instanceof ValueType.ObjectValue object && json.isObject() && read instanceof Model model) {
            object(
                    place,
                    Objects.requireNonNull(client.objects().get(object.type())).members(),
                    model,
                    json);
        } else if (type instanceof ValueType.ListValue list
                && json.isArray()
                && read instanceof List<?> items
                && items.size() == json.size()) {
            for (int i = 0; i < items.size(); i++) {
                value(place + "[]", list.element(), items.get(i), json.get(i));
            }
        } else if (type instanceof ValueType.MapValue map
                && json.isObject()
                && read instanceof Map<?, ?> entries
                && entries.size() == json.size()) {
            json.properties().forEach(e -> value(place + "{}", map.value(), entries.get(e.getKey()), e.getValue()));
        } else {
            found.add(new Disagreement(
                    Kind.OTHER_VALUE, place, "is " + type + " and reads as " + read + " from " + json));
        }
    }

    private static boolean reads(ValueType.Scalar type, @Nullable Object read, JsonNode json) {
        return switch (type) {
            case STRING -> json.isTextual() && json.textValue().equals(read);
            case INTEGER ->
                json.canConvertToLong()
                        && json.isIntegralNumber()
                        && Long.valueOf(json.longValue()).equals(read);
            case NUMBER -> json.isNumber() && Double.valueOf(json.doubleValue()).equals(read);
            case BOOLEAN ->
                json.isBoolean() && Boolean.valueOf(json.booleanValue()).equals(read);
            case ANY -> json.equals(read);
            case FILE -> false;
        };
    }

    private void listed(String place, Member.@Nullable ListedView view, Model model, @Nullable Object read) {
        if (view != null) {
            Object listed = call(model, view.getter());
            Object values = listed instanceof List<?> list
                    ? list.stream().map(item -> ((OpenEnum<?>) item).getValue()).toList()
                    : listed == null ? null : ((OpenEnum<?>) listed).getValue();
            require(Objects.equals(values, read), place, "reads as " + read + " and as the enum " + listed);
        }
    }

    private void require(boolean condition, String place, String complaint) {
        if (!condition) {
            found.add(new Disagreement(Kind.OTHER_VALUE, place, complaint));
        }
    }

    private static @Nullable Object call(Model model, String getter) {
        try {
            return model.getClass().getMethod(getter).invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(model.getClass() + "." + getter, e);
        }
    }
}

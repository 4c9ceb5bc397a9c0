package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.RequiredSet;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values for calls without an example of the whole body: the examples of single rows, or any value of the row's type.
 */
final class SampleValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 4;
    private static final int FEW = 3;

    /** Text that needs no encoding. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{1,6}");

    private final Map<JavaClass, ObjectClass> objects;
    private final @Nullable Location flow;

    /**
     * @param objects the object classes by name
     * @param operation the operation that is called
     */
    SampleValues(Map<JavaClass, ObjectClass> objects, Operation operation) {
        this.objects = objects;
        this.flow = flow(operation);
    }

    /**
     * The page whose required set the sample uses: the first one. It is null if the operation has no required sets.
     */
    private static @Nullable Location flow(Operation operation) {
        return RequiredSet.of(operation).stream()
                .map(RequiredSet::page)
                .findFirst()
                .orElse(null);
    }

    /** Whether a sample must set the field. */
    static boolean needs(Field field, Operation operation) {
        return needs(field, flow(operation));
    }

    private static boolean needs(Field field, @Nullable Location flow) {
        return field.required() || flow != null && field.requiredBy().contains(flow);
    }

    /** An object with its required members. If none is required, it has its first few scalar members. */
    ObjectNode object(List<Member> members) {
        return object(members, 0);
    }

    private ObjectNode object(List<Member> members, int depth) {
        boolean anyRequired = members.stream().anyMatch(member -> needs(member.field(), flow));
        ObjectNode object = JSON.objectNode();
        for (Member member : members) {
            boolean wanted = anyRequired
                    ? needs(member.field(), flow)
                    : object.size() < FEW && member.type() instanceof Scalar && depth < MAX_DEPTH;
            if (wanted && depth <= MAX_DEPTH) {
                object.set(member.field().name(), value(member.type(), member.field(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode value(ValueType type, Field field, int depth) {
        if (type instanceof ListValue list) {
            return JSON.arrayNode().add(value(list.element(), field, depth));
        }
        if (type instanceof MapValue map) {
            return JSON.objectNode().set("key", value(map.value(), field, depth));
        }
        if (type instanceof ObjectValue object) {
            return object(objects.get(object.type()).members(), depth);
        }
        return shown((Scalar) type, field);
    }

    /** The example of the row, or "x" if the example needs encoding. */
    static JsonNode plain(Scalar type, Field field) {
        JsonNode shown = shown(type, field);
        return shown.isTextual() && !isPlain(shown.textValue()) ? JSON.textNode("x") : shown;
    }

    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** The example of the row, or a default if the example has another type or is missing. */
    static JsonNode shown(Scalar type, Field field) {
        String shown = text(field);
        return switch (type) {
            case STRING -> JSON.textNode(shown.isEmpty() ? "x" : shown);
            case INTEGER -> JSON.numberNode(INTEGER.matcher(shown).matches() ? Long.parseLong(shown) : 1L);
            case NUMBER -> JSON.numberNode(NUMBER.matcher(shown).matches() ? Double.parseDouble(shown) : 1.5);
            case BOOLEAN -> JSON.booleanNode(!shown.equals("false"));
            case ANY -> JSON.objectNode();
            case FILE -> JSON.textNode("file.bin");
        };
    }

    private static String text(Field field) {
        if (field.example() != null) {
            String text = field.example().strip();
            boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            return quoted ? text.substring(1, text.length() - 1) : text;
        }
        return field.values().isEmpty() ? "" : field.values().get(0).value();
    }
}

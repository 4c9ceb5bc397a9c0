package io.github.feishucodegen.javacode;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.feishucodegen.clientapi.ValueTypes;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Java code that builds the values of an example, in the style of the official samples. Values that the classes have
 * no member for are left out. Values beyond the first {@value #MOST_VALUES} or below level {@value #MAX_DEPTH} are
 * left out too; {@link #leftOut()} counts them.
 */
final class ExampleCode {
    private static final int MOST_VALUES = 400;
    /** The maximum number of entries for {@code Map.of}. */
    private static final int MOST_PAIRS = 10;

    private static final int MAX_DEPTH = 20;

    private final Map<JavaClass, ObjectClass> objects;
    private final CodeBlock file;
    private int values;
    private int leftOut;
    private boolean deprecated;

    /**
     * @param objects the object classes by name
     * @param file the code for every file
     */
    ExampleCode(Map<JavaClass, ObjectClass> objects, CodeBlock file) {
        this.objects = objects;
        this.file = file;
    }

    /** The number of values left out because of a limit. A value with inner values counts once. */
    int leftOut() {
        return leftOut;
    }

    /** Whether the code so far calls a deprecated setter. */
    boolean usesDeprecated() {
        return deprecated;
    }

    /** The code that sets a value, for a builder. */
    CodeBlock set(Member member, CodeBlock value) {
        deprecated |= member.field().deprecation() != null;
        return CodeBlock.of("\n.$L($L)", member.setter(), value);
    }

    /** Code of the form {@code X.newBuilder()…build()}. */
    CodeBlock object(JavaClass type, JsonNode json) {
        return object(type, json, 0);
    }

    private CodeBlock object(JavaClass type, JsonNode json, int depth) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.newBuilder()$>$>", JavaTypes.name(type));
        List<Member> members = objects.get(type).members();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            members.stream()
                    .filter(member -> member.field().name().equals(entry.getKey()))
                    .findFirst()
                    .ifPresent(member -> value(member.type(), entry.getValue(), depth)
                            .ifPresent(value -> code.add(set(member, value))));
        }
        return code.add("\n.build()$<$<").build();
    }

    /** The code for a value; empty if the value has another type, is null or exceeds a limit. */
    Optional<CodeBlock> value(ValueType type, JsonNode json) {
        return value(type, json, 0);
    }

    private Optional<CodeBlock> value(ValueType type, JsonNode json, int depth) {
        if (values >= MOST_VALUES || depth > MAX_DEPTH) {
            leftOut++;
            return Optional.empty();
        }
        values++;
        if (type instanceof ObjectValue object) {
            return json.isObject() ? Optional.of(object(object.type(), json, depth + 1)) : Optional.empty();
        }
        if (type instanceof ListValue list) {
            return json.isArray() ? Optional.of(list(list, json, depth + 1)) : Optional.empty();
        }
        if (type instanceof MapValue map) {
            return json.isObject() ? Optional.of(map(map, json, depth + 1)) : Optional.empty();
        }
        return Optional.ofNullable(scalar((Scalar) type, json));
    }

    private CodeBlock list(ListValue list, JsonNode json, int depth) {
        List<CodeBlock> items = new ArrayList<>();
        for (JsonNode item : json) {
            value(list.element(), item, depth).ifPresent(items::add);
        }
        Optional<TypeName> component = component(list.element(), allInts(json));
        if (component.isEmpty()) {
            return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ", "));
        }
        String separator = list.element() instanceof ObjectValue ? ",\n" : ", ";
        return CodeBlock.of("new $T[] {$L}", component.get(), CodeBlock.join(items, separator));
    }

    /** The component type of the array for a list. It is Integer if all values fit, because most callers use int. */
    private static Optional<TypeName> component(ValueType element, boolean ints) {
        if (element instanceof ListValue list) {
            return component(list.element(), ints).map(ArrayTypeName::of);
        }
        if (element == Scalar.STRING) {
            return Optional.of(ClassName.get(String.class));
        }
        if (element == Scalar.INTEGER) {
            return Optional.of((ints ? TypeName.INT : TypeName.LONG).box());
        }
        return element == Scalar.NUMBER
                ? Optional.of(TypeName.DOUBLE.box())
                : ValueTypes.arrayComponent(element).map(JavaTypes::of);
    }

    private static boolean allInts(JsonNode list) {
        for (JsonNode item : list) {
            if (item.isArray() ? !allInts(item) : !item.canConvertToInt()) {
                return false;
            }
        }
        return true;
    }

    private CodeBlock map(MapValue map, JsonNode json, int depth) {
        List<CodeBlock> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            inMap(map.value(), entry.getValue(), depth)
                    .ifPresent(value -> entries.add(CodeBlock.of("$L, $L", Literals.string(entry.getKey()), value)));
        }
        return entries.size() <= MOST_PAIRS
                ? CodeBlock.of("$T.of($L)", Map.class, CodeBlock.join(entries, ", "))
                : CodeBlock.of(
                        "$T.ofEntries($L)",
                        Map.class,
                        entries.stream()
                                .map(entry -> CodeBlock.of("$T.entry($L)", Map.class, entry))
                                .collect(CodeBlock.joining(",\n")));
    }

    /** The code for a value inside a map. Values in maps have the types that getters return. */
    private Optional<CodeBlock> inMap(ValueType type, JsonNode json, int depth) {
        if (type == Scalar.INTEGER) {
            return value(type, json, depth).map(any -> integer(json, "$LL"));
        }
        if (!(type instanceof ListValue list)) {
            return value(type, json, depth);
        }
        List<CodeBlock> items = new ArrayList<>();
        for (JsonNode item : json) {
            inMap(list.element(), item, depth + 1).ifPresent(items::add);
        }
        return Optional.of(CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ", ")));
    }

    private @Nullable CodeBlock scalar(Scalar type, JsonNode json) {
        return switch (type) {
            case STRING -> json.isValueNode() && !json.isNull() ? Literals.string(json.asText()) : null;
            case INTEGER -> integer(json, json.canConvertToInt() ? "$L" : "$LL");
            case NUMBER -> json.isNumber() ? number(json) : null;
            case BOOLEAN -> json.isBoolean() ? CodeBlock.of("$L", json.booleanValue()) : null;
            case ANY ->
                json.isNull()
                        ? null
                        : CodeBlock.of(
                                "$T.parseString($L)", RuntimeTypes.JSON_PARSER, Literals.string(json.toString()));
            case FILE -> file;
        };
    }

    private static @Nullable CodeBlock integer(JsonNode json, String format) {
        return json.isIntegralNumber() && json.canConvertToLong() ? CodeBlock.of(format, json.longValue()) : null;
    }

    private static @Nullable CodeBlock number(JsonNode json) {
        double value = json.doubleValue();
        return Double.isInfinite(value) ? null : CodeBlock.of("$L", value);
    }
}

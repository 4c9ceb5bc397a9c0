package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonList;
import io.github.feishucodegen.lint.JsonValue.JsonObject;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;

/** Reports values of examples whose JSON type is not the type in the table. */
final class TypeMismatch extends ExampleRule {
    TypeMismatch() {
        super(ExampleFinding.EXAMPLE_TYPE_DIFFERS);
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        JsonValue value = comparison.value();
        boolean isNull = value instanceof JsonScalar scalar && scalar.kind() == Kind.NULL;
        if (isNull || fits(comparison.type(), value)) {
            return;
        }
        Field field = comparison.field();
        reporter.report(
                value.line(),
                comparison.place() + " is " + value.kindInWords() + " in the example and " + words(comparison.type())
                        + " in the table" + (field == null ? "" : ", " + comparison.documentedAt(field)));
    }

    private static boolean fits(Type type, JsonValue value) {
        if (type instanceof PrimitiveType primitive) {
            return value instanceof JsonScalar scalar && fits(primitive, scalar.kind());
        }
        if (type instanceof ListType) {
            return value instanceof JsonList;
        }
        return type instanceof AnyType
                || type instanceof FileType
                || isOpen(type, value)
                || value instanceof JsonObject;
    }

    /**
     * Whether a value of another type is accepted for an object type. A type name without fields, such as
     * "interface", may stand for anything. An unnamed type may be an object only because rows were nested below a
     * scalar by mistake.
     */
    private static boolean isOpen(Type type, JsonValue value) {
        return type instanceof ObjectType object
                && (object.name() != null
                        ? object.fields().isEmpty()
                        : !object.fields().isEmpty() && value instanceof JsonScalar);
    }

    private static boolean fits(PrimitiveType type, Kind kind) {
        return switch (type) {
            case STRING -> kind == Kind.STRING;
            case INTEGER -> kind == Kind.INTEGER;
            case NUMBER -> kind == Kind.INTEGER || kind == Kind.FRACTION;
            case BOOLEAN -> kind == Kind.BOOLEAN;
        };
    }

    private static String words(Type type) {
        if (type instanceof PrimitiveType primitive) {
            return switch (primitive) {
                case STRING -> "a string";
                case INTEGER -> "an integer";
                case NUMBER -> "a number";
                case BOOLEAN -> "a boolean";
            };
        }
        if (type instanceof ListType) {
            return "a list";
        }
        if (type instanceof MapType) {
            return "a map";
        }
        if (type instanceof ObjectType object) {
            return object.name() == null ? "an object" : "an object of the type " + Quote.of(object.name());
        }
        return "a value of any type";
    }
}

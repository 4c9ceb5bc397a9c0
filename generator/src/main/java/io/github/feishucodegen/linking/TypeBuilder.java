package io.github.feishucodegen.linking;

import io.github.feishucodegen.linking.nesting.TypeExpression;
import io.github.feishucodegen.linking.nesting.TypeExpression.ListOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.MapOf;
import io.github.feishucodegen.linking.nesting.TypeExpression.Named;
import io.github.feishucodegen.linking.nesting.TypeExpression.Scalar;
import io.github.feishucodegen.linking.nesting.TypeExpression.Unstated;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Type;
import java.util.List;

/**
 * The type of a field from its type column, the fields below it, and what examples show where the column leaves it open.
 */
final class TypeBuilder {
    /** What the platform's own language calls a value of any kind; it names no type. */
    private static final String INTERFACE = "interface";

    private TypeBuilder() {}

    /** @param shown what examples have inside all maps that the column states */
    static Type build(TypeExpression expression, List<Field> fields, ExampleValues shown) {
        boolean several = expression == Unstated.UNSTATED && !fields.isEmpty() && shown.areLists();
        Type type = wrapped(expression, fields, shown);
        return several ? new ListType(type) : type;
    }

    private static Type wrapped(TypeExpression expression, List<Field> fields, ExampleValues shown) {
        if (expression instanceof ListOf list) {
            return new ListType(wrapped(list.element(), fields, shown));
        }
        if (expression instanceof MapOf map) {
            return new MapType(wrapped(map.value(), fields, shown));
        }
        if (expression instanceof Named named) {
            boolean any = fields.isEmpty() && (named.name().equals(INTERFACE) || shown.areNoObjects());
            String name = named.name().equals(INTERFACE) ? null : named.name();
            return any ? AnyType.ANY : new ObjectType(name, fields);
        }
        return bare(expression, fields);
    }

    private static Type bare(TypeExpression expression, List<Field> fields) {
        if (!fields.isEmpty()) {
            // "file" is a leaf on some pages and the name of an object on others.
            return new ObjectType(expression == TypeExpression.File.FILE ? "file" : null, fields);
        }
        if (expression instanceof Scalar scalar) {
            return primitive(scalar);
        }
        if (expression == TypeExpression.File.FILE) {
            return FileType.FILE;
        }
        return expression == Unstated.UNSTATED ? AnyType.ANY : new ObjectType(null, List.of());
    }

    private static PrimitiveType primitive(Scalar scalar) {
        return switch (scalar) {
            case STRING -> PrimitiveType.STRING;
            case INTEGER -> PrimitiveType.INTEGER;
            case NUMBER -> PrimitiveType.NUMBER;
            case BOOLEAN -> PrimitiveType.BOOLEAN;
        };
    }
}

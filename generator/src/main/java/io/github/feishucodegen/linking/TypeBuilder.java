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

/** The type of a field from its type column and the fields below it. */
final class TypeBuilder {
    private TypeBuilder() {}

    static Type build(TypeExpression expression, List<Field> fields) {
        if (expression instanceof ListOf list) {
            return new ListType(build(list.element(), fields));
        }
        if (expression instanceof MapOf map) {
            return new MapType(build(map.value(), fields));
        }
        if (expression instanceof Named named) {
            return new ObjectType(named.name(), fields);
        }
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

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
 * Builds the type of a field from its type column and the fields below it. Examples decide what the column leaves
 * open.
 */
final class TypeBuilder {
    /** The word for a value of any kind in the platform's implementation language. It is not the name of a type. */
    private static final String INTERFACE = "interface";

    private TypeBuilder() {}

    /** @param shown the values of examples inside all maps of the column */
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
            // On some pages "file" is a file, on others it is the name of an object.
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

package io.github.feishucodegen.javacode;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts value types to JavaPoet types. */
final class JavaTypes {
    private static final ClassName STRING = ClassName.get(String.class);

    private JavaTypes() {}

    static ClassName name(JavaClass name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    /** The return type of a getter, without the nullness annotation. */
    static TypeName read(ValueType type) {
        if (type instanceof ListValue list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), read(list.element()));
        }
        if (type instanceof MapValue map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), STRING, read(map.value()));
        }
        if (type instanceof ObjectValue object) {
            return name(object.type());
        }
        return switch ((Scalar) type) {
            case STRING -> STRING;
            case INTEGER -> TypeName.LONG.box();
            case NUMBER -> TypeName.DOUBLE.box();
            case BOOLEAN -> TypeName.BOOLEAN.box();
            case ANY -> RuntimeTypes.JSON_NODE;
            case FILE -> RuntimeTypes.FILE_CONTENT;
        };
    }

    /**
     * The component type of the array that a builder accepts instead of a list. It is empty for maps, because Java
     * has no type-safe arrays of generic types.
     */
    static Optional<TypeName> arrayComponent(ValueType element) {
        if (element instanceof ListValue list) {
            return arrayComponent(list.element()).map(ArrayTypeName::of);
        }
        if (element instanceof MapValue) {
            return Optional.empty();
        }
        if (element == Scalar.INTEGER || element == Scalar.NUMBER) {
            return Optional.of(ClassName.get(Number.class));
        }
        if (element == Scalar.STRING) {
            return Optional.of(ClassName.get(CharSequence.class));
        }
        return Optional.of(element == Scalar.ANY ? ClassName.OBJECT : read(element));
    }

    /** The class of the object in a value, list or map; empty if there is none. */
    static Optional<ClassName> objectIn(ValueType type) {
        if (type instanceof ListValue list) {
            return objectIn(list.element());
        }
        if (type instanceof MapValue map) {
            return objectIn(map.value());
        }
        return type instanceof ObjectValue object ? Optional.of(name(object.type())) : Optional.empty();
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}

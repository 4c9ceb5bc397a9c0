package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.feishucodegen.clientapi.LibraryTypes;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Parameterized;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.clientapi.TypeRef.SuperWildcard;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.Optional;

/** Converts types to JavaPoet types. */
final class JavaTypes {
    private JavaTypes() {}

    static ClassName name(JavaClass name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    static ClassName name(ClassType type) {
        ClassName topLevel = name(type.topLevel());
        return type.nested().isEmpty() ? topLevel : topLevel.nestedClass(type.nested());
    }

    /** The type as it is written. Only {@code Void} has a nullness annotation, because it has no other value. */
    static TypeName of(TypeRef type) {
        if (type instanceof ClassType name) {
            return name.equals(LibraryTypes.VOID) ? nullable(name(name)) : name(name);
        }
        if (type instanceof Parameterized parameterized) {
            TypeName[] arguments =
                    parameterized.arguments().stream().map(JavaTypes::of).toArray(TypeName[]::new);
            return ParameterizedTypeName.get(name(parameterized.raw()), arguments);
        }
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(of(array.component()));
        }
        if (type instanceof Wildcard wildcard) {
            return WildcardTypeName.subtypeOf(of(wildcard.bound()));
        }
        if (type instanceof SuperWildcard wildcard) {
            return WildcardTypeName.supertypeOf(of(wildcard.bound()));
        }
        return switch ((Primitive) type) {
            case VOID -> TypeName.VOID;
            case LONG -> TypeName.LONG;
            case BYTE -> TypeName.BYTE;
        };
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
        return type.annotated(RuntimeTypes.NULLABLE);
    }
}

package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Parameterized;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.clientapi.TypeRef.SuperWildcard;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import io.github.feishucodegen.naming.JavaClass;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Locale;
import java.util.stream.Stream;

/** The types of compiled classes. */
final class ReflectedTypes {
    private ReflectedTypes() {}

    static TypeRef of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return new Parameterized(
                    name((Class<?>) generic.getRawType()),
                    Stream.of(generic.getActualTypeArguments())
                            .map(ReflectedTypes::of)
                            .toList());
        }
        if (type instanceof GenericArrayType array) {
            return new ArrayType(of(array.getGenericComponentType()));
        }
        if (type instanceof WildcardType wildcard) {
            if (wildcard.getLowerBounds().length > 0) {
                return new SuperWildcard(of(wildcard.getLowerBounds()[0]));
            }
            return new Wildcard(of(wildcard.getUpperBounds()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            return new ArrayType(of(plain.getComponentType()));
        }
        return plain.isPrimitive() ? Primitive.valueOf(plain.getName().toUpperCase(Locale.ROOT)) : name(plain);
    }

    static ClassType name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? ClassType.of(new JavaClass(type.getPackageName(), type.getSimpleName()))
                : name(outer).nested(type.getSimpleName());
    }
}

package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.client.FileResponse;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What compiled classes have, written as {@link Signature} writes it. */
final class ReflectedSignatures {
    private ReflectedSignatures() {}

    /** What a class is, nearest first: its superclass, and of a file the response that it is, too. */
    static List<Signature> of(Class<?> type) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(extending(type, type.getGenericSuperclass(), type.getSuperclass()));
        if (type.getSuperclass() == FileResponse.class) {
            signatures.add(
                    extending(type, FileResponse.class.getGenericSuperclass(), FileResponse.class.getSuperclass()));
        }
        return signatures;
    }

    private static Signature extending(Class<?> type, Type generic, Class<?> erased) {
        return signature(type, "class " + type.getName() + " extends ", generic.getTypeName(), erased.getName(), "");
    }

    static Signature of(Constructor<?> constructor) {
        return method(
                constructor.getDeclaringClass(),
                void.class,
                void.class,
                "<init>",
                constructor.getGenericParameterTypes(),
                constructor.getParameterTypes());
    }

    static Signature of(Field field) {
        Class<?> owner = field.getDeclaringClass();
        return signature(
                owner,
                owner.getName() + "#",
                field.getGenericType().getTypeName(),
                field.getType().getTypeName(),
                " " + field.getName());
    }

    static Signature of(Method method) {
        return method(
                method.getDeclaringClass(),
                method.getGenericReturnType(),
                method.getReturnType(),
                method.getName(),
                method.getGenericParameterTypes(),
                method.getParameterTypes());
    }

    private static Signature method(
            Class<?> owner, Type result, Class<?> erased, String name, Type[] parameters, Class<?>[] erasedParameters) {
        String prefix = owner.getName() + "#";
        return new Signature(
                owner.getName(),
                prefix + result.getTypeName() + " " + name + "(" + names(parameters) + ")",
                prefix + erased.getTypeName() + " " + name + "(" + names(erasedParameters) + ")");
    }

    private static Signature signature(Class<?> owner, String before, String generic, String erased, String after) {
        return new Signature(owner.getName(), before + generic + after, before + erased + after);
    }

    private static String names(Type[] types) {
        return Stream.of(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}

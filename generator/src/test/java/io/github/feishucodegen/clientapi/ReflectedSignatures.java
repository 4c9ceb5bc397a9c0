package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.client.FileResponse;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The signatures of compiled classes. */
public final class ReflectedSignatures {
    private ReflectedSignatures() {}

    /** What a class is, nearest first: its superclass, and of a file the response that it is, too, and of a handler its interface. */
    public static List<Signature.Subclass> of(Class<?> type) {
        List<Signature.Subclass> signatures = new ArrayList<>();
        signatures.add(
                new Signature.Subclass(ReflectedTypes.name(type), ReflectedTypes.of(type.getGenericSuperclass())));
        for (Type handled : type.getGenericInterfaces()) {
            signatures.add(new Signature.Subclass(ReflectedTypes.name(type), ReflectedTypes.of(handled)));
        }
        if (type.getSuperclass() == FileResponse.class) {
            signatures.add(new Signature.Subclass(
                    ReflectedTypes.name(type), ReflectedTypes.of(FileResponse.class.getGenericSuperclass())));
        }
        return signatures;
    }

    public static Signature of(Constructor<?> constructor) {
        return new Signature.Constructor(
                ReflectedTypes.name(constructor.getDeclaringClass()), types(constructor.getGenericParameterTypes()));
    }

    /** @throws IllegalArgumentException if the type of a field is not its class */
    public static Signature of(Field field) {
        if (field.getType() != field.getDeclaringClass()) {
            throw new IllegalArgumentException("no constant: " + field);
        }
        return new Signature.Constant(ReflectedTypes.name(field.getDeclaringClass()), field.getName());
    }

    public static Signature of(Method method) {
        return new Signature.Method(
                ReflectedTypes.name(method.getDeclaringClass()),
                ReflectedTypes.of(method.getGenericReturnType()),
                method.getName(),
                types(method.getGenericParameterTypes()));
    }

    private static List<TypeRef> types(Type[] types) {
        return Stream.of(types).map(ReflectedTypes::of).toList();
    }
}

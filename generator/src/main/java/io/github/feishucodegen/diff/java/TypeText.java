package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.LibraryTypes;
import io.github.feishucodegen.clientapi.TypeRef;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Parameterized;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.clientapi.TypeRef.SuperWildcard;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import java.util.List;
import java.util.stream.Collectors;

/** Types as text. */
final class TypeText {
    private TypeText() {}

    /** The type with all packages; a nested class has {@code $} before its simple name. */
    static String of(TypeRef type) {
        if (type instanceof ClassType name) {
            return name.nested().isEmpty() ? name.topLevel().toString() : name.topLevel() + "$" + name.nested();
        }
        if (type instanceof Parameterized parameterized) {
            return of(parameterized.raw()) + "<" + list(parameterized.arguments()) + ">";
        }
        if (type instanceof ArrayType array) {
            return of(array.component()) + "[]";
        }
        if (type instanceof SuperWildcard wildcard) {
            return "? super " + of(wildcard.bound());
        }
        if (type instanceof Wildcard wildcard) {
            return wildcard.bound().equals(LibraryTypes.OBJECT) ? "?" : "? extends " + of(wildcard.bound());
        }
        return switch ((Primitive) type) {
            case VOID -> "void";
            case LONG -> "long";
            case BYTE -> "byte";
        };
    }

    /** The types, separated by commas. */
    static String list(List<TypeRef> types) {
        return types.stream().map(TypeText::of).collect(Collectors.joining(", "));
    }
}

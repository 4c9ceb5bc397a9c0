package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.EnumKind;
import io.github.feishucodegen.clientapi.ClassKind.KnownKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.naming.EnumClass;

/** The open enums, each with a Java enum of its listed values. */
final class EnumClasses {
    private EnumClasses() {}

    static ClientClass of(EnumClass listed) {
        ClassType name = ClassType.of(listed.name());
        // A nested class cannot have the name of the class around it.
        ClassType known = name.nested(listed.name().simpleName().equals("Known") ? "KnownValue" : "Known");
        ClassBuilder type = new ClassBuilder(name, new EnumKind(listed))
                .superclass(listed.integers() ? LibraryTypes.INTEGER_ENUM : LibraryTypes.TEXT_ENUM);
        listed.constants().forEach(type::constant);
        return type.method(OfKind.OF, name, "of", listed.integers() ? Primitive.LONG : LibraryTypes.STRING)
                .method(OfKind.VALUES, new ArrayType(name), "values")
                .method(OfKind.KNOWN, known, "known")
                .nested(known(known, listed))
                .build();
    }

    private static ClientClass known(ClassType name, EnumClass listed) {
        ClassBuilder type = new ClassBuilder(name, new KnownKind(listed)).superclass(LibraryTypes.JAVA_ENUM.with(name));
        listed.constants().forEach(constant -> type.constant(constant, constant.name()));
        return type.constant(null, listed.unlisted())
                .method(OfKind.VALUES, new ArrayType(name), "values")
                .method(OfKind.VALUE_OF, name, "valueOf", LibraryTypes.STRING)
                .build();
    }
}

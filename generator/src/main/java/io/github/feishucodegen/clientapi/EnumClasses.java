package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.EnumKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.naming.EnumClass;

/** The open enums. */
final class EnumClasses {
    private EnumClasses() {}

    static ClientClass of(EnumClass listed) {
        ClassType name = ClassType.of(listed.name());
        ClassBuilder type = new ClassBuilder(name, new EnumKind(listed))
                .superclass(listed.integers() ? LibraryTypes.INTEGER_ENUM : LibraryTypes.TEXT_ENUM);
        listed.constants().forEach(type::constant);
        return type.method(OfKind.OF, name, "of", listed.integers() ? Primitive.LONG : LibraryTypes.STRING)
                .build();
    }
}

package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.MethodOrigin.Access;
import io.github.feishucodegen.clientapi.MethodOrigin.OfField;
import io.github.feishucodegen.clientapi.TypeRef.ArrayType;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.Primitive;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The methods of a field in its class and in the builder of that class. */
final class FieldMethods {
    private FieldMethods() {}

    static void addGetter(ClassBuilder type, Member field) {
        type.method(new OfField(field, Access.GETTER), ValueTypes.read(field.type()), field.getter());
    }

    /** Adds the getter and, for a field with listed values, the getter of the enum. */
    static void addGetters(ClassBuilder type, Member field) {
        addGetter(type, field);
        // A list has no enum getter. Callers convert single items if they need the enum.
        if (field.listed() != null && !(field.type() instanceof ListValue)) {
            ClassType listed = ClassType.of(field.listed().type());
            type.method(
                    new OfField(field, Access.ENUM_GETTER),
                    listed,
                    field.listed().getter());
        }
    }

    /** Adds one setter for each type in which callers can have the value. */
    static void addSetters(ClassBuilder builder, Member field) {
        OfField origin = new OfField(field, Access.SETTER);
        parameters(field).forEach(parameter -> builder.method(origin, builder.name(), field.setter(), parameter));
    }

    /** Adds the setter that callers of the official SDK know. */
    static void addFiller(ClassBuilder type, Member field) {
        type.method(
                new OfField(field, Access.FILLER),
                Primitive.VOID,
                field.filler(),
                parameters(field).get(0));
    }

    private static List<TypeRef> parameters(Member field) {
        ValueType type = field.type();
        if (type instanceof ListValue list) {
            List<TypeRef> parameters = new ArrayList<>();
            parameters.add(LibraryTypes.LIST.with(ValueTypes.argument(list.element())));
            ValueTypes.arrayComponent(list.element()).map(ArrayType::new).ifPresent(parameters::add);
            return parameters;
        }
        if (type instanceof MapValue map) {
            return List.of(LibraryTypes.MAP.with(LibraryTypes.STRING, ValueTypes.argument(map.value())));
        }
        if (type == Scalar.FILE) {
            return List.of(LibraryTypes.FILE_CONTENT, LibraryTypes.FILE, LibraryTypes.PATH);
        }
        if (field.listed() != null) {
            // The enum class is a CharSequence or a Number. So a null argument is not ambiguous: javac selects the
            // enum.
            TypeRef plain = type == Scalar.STRING ? LibraryTypes.CHARACTERS : ValueTypes.item(type);
            return List.of(plain, ClassType.of(field.listed().type()));
        }
        return List.of(ValueTypes.item(type));
    }
}

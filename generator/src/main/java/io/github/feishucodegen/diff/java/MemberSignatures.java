package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The methods that a field has in its class and in the builder of the class; a test holds them to the emitted code. */
final class MemberSignatures {
    private MemberSignatures() {}

    /**
     * What callers do with the fields of a class.
     *
     * @param written whether they fill them through a builder
     * @param viewed whether there are getters that turn values into enums
     */
    record Use(boolean written, boolean viewed) {
        static final Use OF_REQUEST = new Use(true, false);
        static final Use OF_RESPONSE = new Use(false, true);

        static Use of(ObjectClass object) {
            return new Use(object.sent(), object.received());
        }
    }

    static List<Signature> of(String owner, Member member, Use use) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofMethod(owner, TypeText.read(member.type()), member.getter(), List.of()));
        if (use.viewed && member.listed() != null && !(member.type() instanceof ListValue)) {
            signatures.add(Signature.ofMethod(
                    owner, TypeText.of(member.listed().type()), member.listed().getter(), List.of()));
        }
        if (use.written) {
            String builder = owner + "$Builder";
            for (TypeText parameter : parameters(member)) {
                signatures.add(
                        Signature.ofMethod(builder, TypeText.plain(builder), member.setter(), List.of(parameter)));
            }
        }
        return signatures;
    }

    private static List<TypeText> parameters(Member member) {
        ValueType type = member.type();
        if (type instanceof ListValue list) {
            List<TypeText> parameters = new ArrayList<>();
            parameters.add(TypeText.list(TypeText.element(list.element())));
            TypeText.arrayComponent(list.element()).ifPresent(component -> parameters.add(component.array()));
            return parameters;
        }
        if (type instanceof MapValue map) {
            return List.of(TypeText.map(TypeText.element(map.value())));
        }
        if (type == Scalar.FILE) {
            return List.of(TypeText.read(type), TypeText.JAVA_FILE, TypeText.JAVA_PATH);
        }
        if (member.listed() != null) {
            TypeText plain = type == Scalar.STRING ? TypeText.TEXT : TypeText.written(type);
            return List.of(plain, TypeText.of(member.listed().type()));
        }
        return List.of(TypeText.written(type));
    }
}

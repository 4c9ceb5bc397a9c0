package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of a field in its class and in the builder of that class. A test compares them with the emitted code.
 */
final class MemberSignatures {
    private MemberSignatures() {}

    /**
     * @param sent whether the class has a builder
     * @param received whether the values listed for the member can be read as an enum
     */
    static List<Signature> of(String owner, Member member, boolean sent, boolean received) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofMethod(owner, TypeText.read(member.type()), member.getter(), List.of()));
        if (received && member.listed() != null && !(member.type() instanceof ListValue)) {
            TypeText listed = TypeText.of(member.listed().type());
            signatures.add(Signature.ofMethod(owner, listed, member.listed().getter(), List.of()));
        }
        String builder = owner + "$Builder";
        for (TypeText parameter : sent ? parameters(member) : List.<TypeText>of()) {
            signatures.add(Signature.ofMethod(builder, TypeText.plain(builder), member.setter(), List.of(parameter)));
        }
        return signatures;
    }

    private static List<TypeText> parameters(Member member) {
        ValueType type = member.type();
        if (type instanceof ListValue list) {
            List<TypeText> parameters = new ArrayList<>();
            parameters.add(TypeText.list(TypeText.within(list.element())));
            TypeText.arrayComponent(list.element()).ifPresent(component -> parameters.add(component.array()));
            return parameters;
        }
        if (type instanceof MapValue map) {
            return List.of(TypeText.map(TypeText.within(map.value())));
        }
        if (type == Scalar.FILE) {
            return List.of(TypeText.read(type), TypeText.JAVA_FILE, TypeText.JAVA_PATH);
        }
        if (member.listed() != null) {
            TypeText plain = type == Scalar.STRING ? TypeText.CHARACTERS : TypeText.item(type);
            return List.of(plain, TypeText.of(member.listed().type()));
        }
        return List.of(TypeText.item(type));
    }
}

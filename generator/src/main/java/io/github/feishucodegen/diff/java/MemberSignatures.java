package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The methods that a field has in its class and in the builder of the class; a test holds them to the emitted code. */
final class MemberSignatures {
    private MemberSignatures() {}

    static List<Signature> of(String owner, Member member) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(Signature.ofMethod(owner, TypeText.read(member.type()), member.getter(), List.of()));
        String builder = owner + "$Builder";
        List<TypeText> parameters = new ArrayList<>(parameters(member.type()));
        if (member.listed() != null) {
            TypeText listed = TypeText.of(member.listed().type());
            boolean list = member.type() instanceof ListValue;
            TypeText view = list ? TypeText.list(listed) : listed;
            signatures.add(Signature.ofMethod(owner, view, member.listed().getter(), List.of()));
            parameters.add(list ? listed.array() : listed);
        }
        for (TypeText parameter : parameters) {
            signatures.add(Signature.ofMethod(builder, TypeText.plain(builder), member.setter(), List.of(parameter)));
        }
        return signatures;
    }

    private static List<TypeText> parameters(ValueType type) {
        if (type instanceof ListValue list) {
            List<TypeText> parameters = new ArrayList<>();
            parameters.add(TypeText.list(TypeText.element(list.element())));
            TypeText.arrayComponent(list.element()).ifPresent(component -> parameters.add(component.array()));
            return parameters;
        }
        if (type instanceof MapValue map) {
            return List.of(TypeText.map(TypeText.element(map.value())));
        }
        TypeText read = TypeText.read(type);
        if (type == Scalar.INTEGER) {
            return List.of(TypeText.LONG, read);
        }
        if (type == Scalar.NUMBER) {
            return List.of(TypeText.DOUBLE, read);
        }
        if (type == Scalar.FILE) {
            return List.of(read, TypeText.JAVA_FILE, TypeText.JAVA_PATH);
        }
        return List.of(type == Scalar.ANY ? TypeText.OBJECT : read);
    }
}

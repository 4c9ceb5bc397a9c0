package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.ClassKind;
import io.github.feishucodegen.clientapi.ClassKind.ObjectKind;
import io.github.feishucodegen.clientapi.ClassKind.ResponseKind;
import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signatures of data classes, and the classes that each of them contains. */
record ClassIndex(ClientApi api) {
    Stream<Signature> ofClass(JavaClass name) {
        return api.get(name).signatures();
    }

    Stream<Signature> ofMember(JavaClass owner, Member member) {
        return api.get(owner).signaturesOf(member);
    }

    /** The signatures of the enum for the listed values of a field; empty if none are listed. */
    Stream<Signature> ofEnum(Member member) {
        return member.listed() == null ? Stream.of() : ofClass(member.listed().type());
    }

    @Nullable
    Member member(JavaClass owner, String field) {
        return members(owner).stream()
                .filter(member -> member.field().name().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The signatures of a class and of all classes that it contains at any depth. */
    Set<Signature> within(JavaClass name) {
        Set<Signature> signatures = new LinkedHashSet<>();
        collect(name, signatures, new HashSet<>());
        return signatures;
    }

    /** The same for the object in a value, list or map; empty if there is none. */
    Set<Signature> within(ValueType type) {
        JavaClass object = objectIn(type);
        return object == null ? Set.of() : within(object);
    }

    private void collect(JavaClass name, Set<Signature> signatures, Set<JavaClass> seen) {
        if (!seen.add(name)) {
            return;
        }
        ofClass(name).forEach(signatures::add);
        for (Member member : members(name)) {
            ofEnum(member).forEach(signatures::add);
            JavaClass object = objectIn(member.type());
            if (object != null) {
                collect(object, signatures, seen);
            }
        }
    }

    /** The members for the fields of a JSON object. The members of a request are left out: they have several parts. */
    private List<Member> members(JavaClass name) {
        ClassKind kind = api.get(name).kind();
        if (kind instanceof ObjectKind object) {
            return object.object().members();
        }
        return kind instanceof ResponseKind response
                ? response.operation().response().members()
                : List.of();
    }

    static @Nullable JavaClass objectIn(ValueType type) {
        if (type instanceof ListValue list) {
            return objectIn(list.element());
        }
        if (type instanceof MapValue map) {
            return objectIn(map.value());
        }
        return type instanceof ObjectValue object ? object.type() : null;
    }
}

package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The signatures of data classes, and the classes that each of them contains. */
final class ClassIndex {
    private final Map<JavaClass, List<Signature>> classes = new HashMap<>();
    private final Map<JavaClass, Map<String, Member>> fields = new HashMap<>();
    private final Map<JavaClass, Map<Member, List<Signature>>> members = new HashMap<>();

    void add(JavaClass name, List<Signature> signatures) {
        classes.computeIfAbsent(name, n -> new ArrayList<>()).addAll(signatures);
    }

    /** Adds a field of a class with its methods in that class. */
    void add(JavaClass owner, Member member, List<Signature> signatures) {
        members.computeIfAbsent(owner, n -> new IdentityHashMap<>()).put(member, signatures);
        add(owner, signatures);
    }

    /** Makes a field findable by its name on the wire. */
    void name(JavaClass owner, Member member) {
        fields.computeIfAbsent(owner, n -> new HashMap<>())
                .putIfAbsent(member.field().name(), member);
    }

    List<Signature> ofClass(JavaClass name) {
        return classes.getOrDefault(name, List.of());
    }

    List<Signature> ofMember(JavaClass owner, Member member) {
        return members.getOrDefault(owner, Map.of()).getOrDefault(member, List.of());
    }

    /** The signatures of the enum for the listed values of a field; empty if none are listed. */
    List<Signature> ofEnum(Member member) {
        return member.listed() == null ? List.of() : ofClass(member.listed().type());
    }

    @Nullable
    Member member(JavaClass owner, String field) {
        return fields.getOrDefault(owner, Map.of()).get(field);
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
        signatures.addAll(ofClass(name));
        for (Member member : fields.getOrDefault(name, Map.of()).values()) {
            signatures.addAll(ofEnum(member));
            JavaClass object = objectIn(member.type());
            if (object != null) {
                collect(object, signatures, seen);
            }
        }
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

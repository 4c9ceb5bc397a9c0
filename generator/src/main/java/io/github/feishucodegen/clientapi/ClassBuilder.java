package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.EnumClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the members of one generated class. */
final class ClassBuilder {
    private final ClassType name;
    private final ClassKind kind;
    private final List<Signature.Subclass> supertypes = new ArrayList<>();
    private final List<ClientMember> members = new ArrayList<>();
    private @Nullable ClientClass builder;
    private final List<ClientClass> nested = new ArrayList<>();

    ClassBuilder(ClassType name, ClassKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Adds the superclass, or a superclass of the last one. The interface of handlers counts as a superclass. */
    ClassBuilder superclass(TypeRef type) {
        supertypes.add(new Signature.Subclass(name, type));
        return this;
    }

    ClassBuilder constructor(TypeRef... parameters) {
        members.add(new ClientMember.Constructor(new Signature.Constructor(name, List.of(parameters))));
        return this;
    }

    ClassBuilder method(MethodOrigin origin, TypeRef result, String method, TypeRef... parameters) {
        Signature.Method signature = new Signature.Method(name, result, method, List.of(parameters));
        members.add(new ClientMember.Method(signature, origin));
        return this;
    }

    ClassBuilder constant(EnumClass.Constant constant) {
        members.add(new ClientMember.Constant(new Signature.Constant(name, constant.name()), constant));
        constant.aliases()
                .forEach(
                        alias -> members.add(new ClientMember.Constant(new Signature.Constant(name, alias), constant)));
        return this;
    }

    /**
     * Adds one constant without aliases.
     *
     * @param value null if the constant stands for no listed value
     */
    ClassBuilder constant(EnumClass.@Nullable Constant value, String constant) {
        members.add(new ClientMember.Constant(new Signature.Constant(name, constant), value));
        return this;
    }

    ClassBuilder builder(ClientClass nested) {
        builder = nested;
        return this;
    }

    ClassBuilder nested(ClientClass type) {
        nested.add(type);
        return this;
    }

    ClassType name() {
        return name;
    }

    ClientClass build() {
        return new ClientClass(name, kind, supertypes, members, builder, nested);
    }
}

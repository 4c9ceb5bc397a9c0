package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.MethodOrigin.OfCall;
import io.github.feishucodegen.clientapi.MethodOrigin.OfField;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.Member;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A generated class.
 *
 * @param supertypes the superclass, and then those of its superclasses that callers use
 * @param members the public members, in the order of the source code
 * @param builder the nested builder. Null if the class has none
 * @param nested the other nested classes: classes of handlers, or the Java enum of an open enum
 */
public record ClientClass(
        ClassType name,
        ClassKind kind,
        List<Signature.Subclass> supertypes,
        List<ClientMember> members,
        @Nullable ClientClass builder,
        List<ClientClass> nested) {
    public ClientClass {
        supertypes = List.copyOf(supertypes);
        members = List.copyOf(members);
        nested = List.copyOf(nested);
    }

    public TypeRef superclass() {
        return supertypes.get(0).superclass();
    }

    /** The methods, without those of the builder. */
    public Stream<ClientMember.Method> methods() {
        return only(ClientMember.Method.class);
    }

    public Stream<ClientMember.Constant> constants() {
        return only(ClientMember.Constant.class);
    }

    /** The public constructor. Enums, builders, tombstones, the client and the dispatcher have none. */
    public Stream<ClientMember.Constructor> constructors() {
        return only(ClientMember.Constructor.class);
    }

    private <T extends ClientMember> Stream<T> only(Class<T> type) {
        return members.stream().filter(type::isInstance).map(type::cast);
    }

    /** The methods that all classes of a kind have for this reason, without those of the builder. */
    public Stream<Signature.Method> methodsOf(OfKind origin) {
        return methods().filter(method -> method.origin() == origin).map(ClientMember.Method::signature);
    }

    /** The methods of a resource that call one of its operations. */
    public Stream<ClientMember.Method> callsOf(CalledOperation operation) {
        return methods().filter(method -> method.origin() instanceof OfCall of && of.operation() == operation);
    }

    /** The signatures of the class and its nested classes; the class itself comes first. */
    public Stream<Signature> signatures() {
        Stream<Signature> own =
                Stream.concat(supertypes.stream(), members.stream().map(ClientMember::signature));
        Stream<Signature> outer = builder == null ? own : Stream.concat(own, builder.signatures());
        return Stream.concat(outer, nested.stream().flatMap(ClientClass::signatures));
    }

    /** The signatures for a field in the class and its builder. */
    public Stream<Signature> signaturesOf(Member field) {
        Stream<Signature> own = methods()
                .filter(method -> method.origin() instanceof OfField of && of.member() == field)
                .map(ClientMember.Method::signature);
        return builder == null ? own : Stream.concat(own, builder.signaturesOf(field));
    }
}

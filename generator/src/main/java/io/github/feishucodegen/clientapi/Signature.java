package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import java.util.List;

/**
 * What callers of a client can rely on: a class with its superclass, or a public member. Two signatures are equal if
 * they are equal for compilers.
 */
public sealed interface Signature {
    /** The class, or the class of the member. */
    ClassType owner();

    /** The signature for the virtual machine, without type arguments. */
    Signature erased();

    /** A class and a superclass of it. */
    record Subclass(ClassType owner, TypeRef superclass) implements Signature {
        @Override
        public Signature erased() {
            return new Subclass(owner, superclass.erased());
        }
    }

    record Constructor(ClassType owner, List<TypeRef> parameters) implements Signature {
        public Constructor {
            parameters = List.copyOf(parameters);
        }

        @Override
        public Signature erased() {
            return new Constructor(owner, erasure(parameters));
        }
    }

    record Method(ClassType owner, TypeRef result, String name, List<TypeRef> parameters) implements Signature {
        public Method {
            parameters = List.copyOf(parameters);
        }

        @Override
        public Signature erased() {
            return new Method(owner, result.erased(), name, erasure(parameters));
        }
    }

    /** A static field whose type is its class. */
    record Constant(ClassType owner, String name) implements Signature {
        @Override
        public Signature erased() {
            return this;
        }
    }

    private static List<TypeRef> erasure(List<TypeRef> types) {
        return types.stream().map(TypeRef::erased).toList();
    }
}

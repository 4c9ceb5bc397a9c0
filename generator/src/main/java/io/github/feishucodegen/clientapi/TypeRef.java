package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.naming.JavaClass;
import java.util.List;

/** A Java type in a signature. */
public sealed interface TypeRef {
    /** The type for the virtual machine, without type arguments. */
    TypeRef erased();

    /** The primitive types of generated signatures. */
    enum Primitive implements TypeRef {
        VOID,
        LONG,
        BYTE;

        @Override
        public TypeRef erased() {
            return this;
        }
    }

    /**
     * A class without type arguments.
     *
     * @param nested the simple name of the class inside the top-level class; empty for the top-level class itself
     */
    record ClassType(JavaClass topLevel, String nested) implements TypeRef {
        public static ClassType of(JavaClass topLevel) {
            return new ClassType(topLevel, "");
        }

        static ClassType of(String packageName, String simpleName) {
            return of(new JavaClass(packageName, simpleName));
        }

        public ClassType nested(String simpleName) {
            return new ClassType(topLevel, simpleName);
        }

        /** This class with type arguments. */
        public Parameterized with(TypeRef... arguments) {
            return new Parameterized(this, List.of(arguments));
        }

        @Override
        public TypeRef erased() {
            return this;
        }
    }

    record Parameterized(ClassType raw, List<TypeRef> arguments) implements TypeRef {
        public Parameterized {
            arguments = List.copyOf(arguments);
        }

        @Override
        public TypeRef erased() {
            return raw;
        }
    }

    record ArrayType(TypeRef component) implements TypeRef {
        @Override
        public TypeRef erased() {
            return new ArrayType(component.erased());
        }
    }

    /** The type argument {@code ? super bound}. */
    record SuperWildcard(TypeRef bound) implements TypeRef {
        @Override
        public TypeRef erased() {
            return LibraryTypes.OBJECT;
        }
    }

    /** The type argument {@code ? extends bound}. */
    record Wildcard(TypeRef bound) implements TypeRef {
        @Override
        public TypeRef erased() {
            return bound.erased();
        }
    }
}

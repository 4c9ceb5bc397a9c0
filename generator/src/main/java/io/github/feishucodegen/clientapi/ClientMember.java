package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.naming.EnumClass;
import org.jspecify.annotations.Nullable;

/** A public member of a generated class, and its origin. */
public sealed interface ClientMember {
    Signature signature();

    record Constructor(Signature.Constructor signature) implements ClientMember {}

    record Method(Signature.Method signature, MethodOrigin origin) implements ClientMember {}

    /**
     * A constant, or one of its aliases, which have other names than the origin.
     *
     * @param origin null for the constant of values that are not listed
     */
    record Constant(Signature.Constant signature, EnumClass.@Nullable Constant origin) implements ClientMember {}
}

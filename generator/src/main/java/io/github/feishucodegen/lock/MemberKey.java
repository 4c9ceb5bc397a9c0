package io.github.feishucodegen.lock;

/** A part of a class that has its own names. */
public sealed interface MemberKey {
    /** The body of a request. */
    record Body() implements MemberKey {}

    /**
     * A field or parameter.
     *
     * @param second whether the class has two of this name: a path parameter and a query parameter can share a name
     */
    record OfField(String field, boolean second) implements MemberKey {}

    /** The enum of a field. It has a getter of its own. */
    record OfEnum(OfField field) implements MemberKey {}
}

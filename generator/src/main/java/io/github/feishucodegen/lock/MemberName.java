package io.github.feishucodegen.lock;

/** The names of a member. */
public sealed interface MemberName {
    /** The names that the naming rules derive from the field's name. */
    record ByRule() implements MemberName {}

    /** The names of a field or body. */
    record Accessors(String setter, String getter) implements MemberName {}

    /** The getter of an enum. */
    record EnumGetter(String name) implements MemberName {}
}

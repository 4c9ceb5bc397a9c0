package io.github.feishucodegen.linking.nesting;

/**
 * How much each kind of evidence weighs when rows compete for a place. Only the proportions matter: a name twice among
 * siblings weighs more than an example that lacks a member, since examples are often partial and siblings hardly ever
 * share a name.
 */
final class Evidence {
    static final double NAME_TWICE = -9;
    static final double PARENT_IS_SCALAR = -8;

    static final double IN_EXAMPLE = 3;
    static final double NOT_IN_EXAMPLE = -2;
    static final double EXAMPLE_MEMBER_LEFT_OUT = -1.2;
    static final int LEFT_OUT_AT_MOST = 6;
    static final double KIND_AGREES = 0.4;
    static final double KIND_DIFFERS = -1;

    static final double FIELD_OF_TYPE = 2;
    static final double NOT_FIELD_OF_TYPE = -1.5;

    /** The type was followed by other rows at all its other places in the table. */
    static final double BEYOND_REPEAT = -2.5;

    static final double TYPE_INSIDE_ITSELF = -2;

    static final double NAMED_TYPE_STAYS_EMPTY = -2;
    static final double OBJECT_STAYS_EMPTY = -1;
    static final double EMPTY_THOUGH_EXAMPLE_HAS_MEMBERS = -2;

    /** Where nothing else speaks, a row belongs to the innermost object that is open. */
    static final double LEAVES_OPEN_OBJECT = -0.3;

    private Evidence() {}
}

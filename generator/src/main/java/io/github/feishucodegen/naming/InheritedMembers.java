package io.github.feishucodegen.naming;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods that a generated class has from the start, whose names a page's names must not meet.
 *
 * @param getters methods without parameters
 * @param ofBuilder methods of its builder
 */
record InheritedMembers(Set<String> getters, Set<String> ofBuilder) {
    /** Some of them are final, and none should change its meaning. */
    static final Set<String> OF_OBJECT =
            Set.of("getClass", "hashCode", "equals", "clone", "toString", "notify", "notifyAll", "wait", "finalize");

    static final Set<String> OF_CLIENT = with(OF_OBJECT, "newBuilder", "caller", "call", "close", "async");

    /** A setter has one parameter: of {@code Object}'s methods only these two could be meant instead. */
    static final InheritedMembers OF_MODEL = new InheritedMembers(
            Set.of("getClass"), Set.of("equals", "wait", "build", "buildUnchecked", "built", "set", "putUnknown"));

    static final InheritedMembers OF_REQUEST =
            new InheritedMembers(OF_MODEL.getters, with(OF_MODEL.ofBuilder, "checked"));

    /** With the names that {@link ResponseClass#DATA} has in every response. */
    static final InheritedMembers OF_RESPONSE = new InheritedMembers(
            with(OF_MODEL.getters, "getCode", "getMsg", "getError", "getRawResponse", "getRequestId", "getData"),
            with(OF_MODEL.ofBuilder, "data"));

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}

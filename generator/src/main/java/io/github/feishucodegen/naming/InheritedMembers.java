package io.github.feishucodegen.naming;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Method names that every generated class already has. Names from pages must not collide with them.
 *
 * @param getters the methods of the class without parameters
 * @param ofBuilder the methods of its builder
 */
record InheritedMembers(Set<String> getters, Set<String> ofBuilder) {
    /** The methods of {@code Object}. Some are final, and generated code must not override the others. */
    static final Set<String> OF_OBJECT =
            Set.of("getClass", "hashCode", "equals", "clone", "toString", "notify", "notifyAll", "wait", "finalize");

    static final Set<String> OF_CLIENT = with(OF_OBJECT, "newBuilder", "caller", "call", "close", "async");

    /** The endings of the dispatcher's methods that take handlers of any type. */
    static final Set<String> OF_DISPATCHER = Set.of(
            "Event",
            "Callback",
            "CallbackAsync",
            "CustomizedEvent",
            "CustomizedCallback",
            "CustomizedCallbackAsync",
            "AnyEvent",
            "AppTicketEvent",
            "Failure");

    /**
     * The names for a model class. Setters have one parameter, so that only {@code equals} and {@code wait} of
     * {@code Object} can collide with them.
     */
    static final InheritedMembers OF_MODEL = new InheritedMembers(
            Set.of("getClass"), Set.of("equals", "wait", "build", "buildUnchecked", "built", "set", "putUnknown"));

    static final InheritedMembers OF_REQUEST =
            new InheritedMembers(OF_MODEL.getters, with(OF_MODEL.ofBuilder, "checked", "buildChecked"));

    /** The names for a response class, including the fixed names of the member {@link ResponseClass#DATA}. */
    static final InheritedMembers OF_RESPONSE = new InheritedMembers(
            with(
                    OF_MODEL.getters,
                    "getCode",
                    "getMsg",
                    "getError",
                    "getRawResponse",
                    "getLogId",
                    "getRequestId",
                    "getData"),
            with(OF_MODEL.ofBuilder, "data"));

    private static Set<String> with(Set<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}

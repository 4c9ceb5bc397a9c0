package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.Member;

/** The reason why a class has a method. */
public sealed interface MethodOrigin {
    /** A method that all classes of a kind have. */
    enum OfKind implements MethodOrigin {
        NEW_BUILDER,
        TO_BUILDER,
        BUILD,
        /** The static method of an enum for any value. */
        OF,
        /** The static methods of an enum for all listed values, and of the Java enum nested in it. */
        VALUES,
        /** The method of an enum for the constant of its nested Java enum. */
        KNOWN,
        /** The static method that each Java enum has. */
        VALUE_OF
    }

    /**
     * A method that returns the next class on the way to an operation.
     *
     * @param subject the platform's name of the service, version or resource
     */
    record OfStep(String subject) implements MethodOrigin {}

    record OfField(Member member, Access access) implements MethodOrigin {}

    enum Access {
        GETTER,
        ENUM_GETTER,
        SETTER,
        /** A method that changes the object itself. */
        FILLER
    }

    record OfCall(CalledOperation operation, Form form) implements MethodOrigin {}

    /**
     * A method of the dispatcher that takes the handler of an event.
     *
     * @param async whether the handler answers a callback later
     */
    record OfHandler(EventNames event, boolean async) implements MethodOrigin {}

    /** The forms in which an operation can be called. */
    enum Form {
        CALL(false),
        CALL_WITH_OPTIONS(false),
        /** With a function that fills the request's builder. */
        FILLED(false),
        /** Without a request, for operations whose request is empty. */
        BARE(true),
        BARE_WITH_OPTIONS(true),
        ASYNC(false),
        ASYNC_WITH_OPTIONS(false),
        BARE_ASYNC(true),
        BARE_ASYNC_WITH_OPTIONS(true),
        ITEMS(true),
        ITEMS_WITH_OPTIONS(true);

        private final boolean shortcut;

        Form(boolean shortcut) {
            this.shortcut = shortcut;
        }

        /** Whether it depends on the fields of request and response. */
        public boolean isShortcut() {
            return shortcut;
        }
    }
}

package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.BuilderKind;
import io.github.feishucodegen.clientapi.ClassKind.DispatcherKind;
import io.github.feishucodegen.clientapi.ClassKind.EventKind;
import io.github.feishucodegen.clientapi.ClassKind.HandlerKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfHandler;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.clientapi.TypeRef.SuperWildcard;
import io.github.feishucodegen.clientapi.TypeRef.Wildcard;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of events, of their handlers, and of the dispatcher. */
final class EventClasses {
    private EventClasses() {}

    /** The class of an event. Its members are inherited. */
    static ClientClass event(EventNames event) {
        ClassType base = event.isOlder() ? LibraryTypes.BASE_EVENT : LibraryTypes.BASE_EVENT_V2;
        return new ClassBuilder(ClassType.of(event.type()), new EventKind(event))
                .superclass(base.with(ClassType.of(event.data())))
                .constructor()
                .build();
    }

    /** The class of a handler, for callers that know those of the official SDK. */
    static ClientClass handler(ClassType service, EventNames event) {
        ClassType type = ClassType.of(event.type());
        return new ClassBuilder(service.nested(event.handler()), new HandlerKind(event))
                .superclass(LibraryTypes.OBJECT)
                .superclass(
                        event.isCallback()
                                ? LibraryTypes.CALLBACK_HANDLER.with(type, answer(event))
                                : LibraryTypes.EVENT_HANDLER.with(type))
                .constructor()
                .build();
    }

    /** The class of the answer. A callback without a documented answer takes any value that can be written as JSON. */
    private static ClassType answer(EventNames callback) {
        return callback.answer() == null ? LibraryTypes.OBJECT : ClassType.of(callback.answer());
    }

    static ClientClass dispatcher(JavaClass name, List<EventNames> events) {
        ClassType dispatcher = ClassType.of(name);
        ClassType nested = dispatcher.nested("Builder");
        ClassBuilder builder = new ClassBuilder(nested, new BuilderKind())
                .superclass(LibraryTypes.API_EVENT_DISPATCHER.nested("Builder").with(dispatcher, nested));
        Set<String> taken = events.stream().map(EventNames::method).collect(Collectors.toSet());
        for (EventNames event : events) {
            addHandler(builder, nested, event, taken);
        }
        return new ClassBuilder(dispatcher, new DispatcherKind(events))
                .superclass(LibraryTypes.API_EVENT_DISPATCHER)
                .method(OfKind.NEW_BUILDER, nested, "newBuilder", LibraryTypes.STRING, LibraryTypes.STRING)
                .builder(builder.method(OfKind.BUILD, dispatcher, "build").build())
                .build();
    }

    private static void addHandler(ClassBuilder builder, ClassType result, EventNames event, Set<String> taken) {
        SuperWildcard type = new SuperWildcard(ClassType.of(event.type()));
        if (!event.isCallback()) {
            builder.method(new OfHandler(event, false), result, event.method(), LibraryTypes.EVENT_HANDLER.with(type));
            return;
        }
        Wildcard answer = new Wildcard(answer(event));
        builder.method(
                new OfHandler(event, false), result, event.method(), LibraryTypes.CALLBACK_HANDLER.with(type, answer));
        if (!taken.contains(event.asyncMethod())) {
            builder.method(
                    new OfHandler(event, true),
                    result,
                    event.asyncMethod(),
                    LibraryTypes.ASYNC_CALLBACK_HANDLER.with(type, answer));
        }
    }
}

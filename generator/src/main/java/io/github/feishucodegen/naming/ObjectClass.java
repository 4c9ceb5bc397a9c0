package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.SharedType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class of a JSON object.
 *
 * @param subject the name of the object in messages, such as {@code interviewer of hire.v1}
 * @param type the shared type. Null for an object of one place
 * @param operations the ids of the operations that use a shared class. Empty for an object of one place
 * @param events the types of the events that use a shared class. Empty for an object of one place
 * @param fillable whether only answers to callbacks contain it. Callers can fill it with setters
 * @param sent whether requests or answers to callbacks contain it
 * @param received whether responses or events contain it
 */
public record ObjectClass(
        JavaClass name,
        String subject,
        SharedType.@Nullable Key type,
        List<String> operations,
        List<String> events,
        List<Member> members,
        boolean fillable,
        boolean sent,
        boolean received) {
    public ObjectClass {
        operations = List.copyOf(operations);
        events = List.copyOf(events);
        members = List.copyOf(members);
    }

    /** Indexes classes by their names. */
    public static Map<JavaClass, ObjectClass> byName(List<ObjectClass> objects) {
        return objects.stream().collect(Collectors.toMap(ObjectClass::name, Function.identity()));
    }

    ObjectClass travelling(boolean fillable, boolean sent, boolean received) {
        return new ObjectClass(name, subject, type, operations, events, members, fillable, sent, received);
    }
}

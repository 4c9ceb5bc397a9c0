package io.github.feishucodegen.naming;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The class of a JSON object.
 *
 * @param subject what it is on the wire, such as {@code interviewer of hire.v1}
 * @param operations ids of the operations that a shared class serves; empty for an object of one place
 * @param sent whether it stands in requests
 * @param received whether it stands in responses
 */
public record ObjectClass(
        JavaClass name, String subject, List<String> operations, List<Member> members, boolean sent, boolean received) {
    public ObjectClass {
        operations = List.copyOf(operations);
        members = List.copyOf(members);
    }

    /** Classes by their names. */
    public static Map<JavaClass, ObjectClass> byName(List<ObjectClass> objects) {
        return objects.stream().collect(Collectors.toMap(ObjectClass::name, Function.identity()));
    }

    ObjectClass travelling(boolean sent, boolean received) {
        return new ObjectClass(name, subject, operations, members, sent, received);
    }
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which classes the app sends and which ones it receives, at any depth. */
final class TypeUsage {
    private final Map<JavaClass, ObjectClass> classes = new HashMap<>();

    private TypeUsage(List<ObjectClass> classes) {
        classes.forEach(object -> this.classes.put(object.name(), object));
    }

    static List<ObjectClass> of(
            List<ObjectClass> classes, Collection<OperationNames> operations, Collection<EventNames> events) {
        TypeUsage travel = new TypeUsage(classes);
        Set<JavaClass> sent = new HashSet<>();
        Set<JavaClass> received = new HashSet<>();
        for (OperationNames operation : operations) {
            RequestClass request = operation.request();
            if (request.body() != null) {
                travel.follow(request.body().type(), sent);
            }
            request.parameters().forEach(placed -> travel.follow(placed.member().type(), sent));
            operation.response().members().forEach(member -> travel.follow(member.type(), received));
        }
        Set<JavaClass> answered = new HashSet<>();
        for (EventNames event : events) {
            travel.follow(new ObjectValue(event.data()), received);
            if (event.answer() != null) {
                travel.follow(new ObjectValue(event.answer()), answered);
            }
        }
        return classes.stream()
                .map(object -> {
                    JavaClass name = object.name();
                    boolean fillable = answered.contains(name) && !sent.contains(name) && !received.contains(name);
                    return object.travelling(
                            fillable, answered.contains(name) || sent.contains(name), received.contains(name));
                })
                .toList();
    }

    private void follow(ValueType type, Set<JavaClass> reached) {
        if (type instanceof ListValue list) {
            follow(list.element(), reached);
        } else if (type instanceof MapValue map) {
            follow(map.value(), reached);
        } else if (type instanceof ObjectValue object && reached.add(object.type())) {
            ObjectClass found = classes.get(object.type());
            if (found != null) {
                found.members().forEach(member -> follow(member.type(), reached));
            }
        }
    }
}

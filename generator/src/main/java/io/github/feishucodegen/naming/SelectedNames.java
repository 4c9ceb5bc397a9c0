package io.github.feishucodegen.naming;

import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Selects operations and events, and the classes that they use. All keep the names that they have in the whole client. */
final class SelectedNames {
    private final Map<JavaClass, ObjectClass> objects = new HashMap<>();
    private final Set<JavaClass> reached = new HashSet<>();

    private SelectedNames(VersionNames version) {
        version.objects().forEach(object -> objects.put(object.name(), object));
    }

    static List<ServiceNames> of(
            List<ServiceNames> services, Predicate<Operation> operations, Predicate<Event> events) {
        return services.stream()
                .map(service -> new ServiceNames(
                        service.name(),
                        service.project(),
                        service.accessor(),
                        service.versions().stream()
                                .map(version -> new SelectedNames(version).version(version, operations, events))
                                .filter(version -> version.hasOperations()
                                        || !version.events().isEmpty())
                                .toList(),
                        service.leftOut()))
                .filter(service -> !service.versions().isEmpty())
                .toList();
    }

    private VersionNames version(VersionNames version, Predicate<Operation> selected, Predicate<Event> selectedEvents) {
        List<ResourceNames> resources = version.resources().stream()
                .map(resource -> new ResourceNames(
                        resource.name(),
                        resource.resource(),
                        resource.accessor(),
                        resource.operations().stream()
                                .filter(operation -> selected.test(operation.operation()))
                                .toList()))
                .filter(resource -> !resource.operations().isEmpty())
                .toList();
        resources.forEach(resource -> resource.operations().forEach(this::follow));
        List<EventNames> events = version.events().stream()
                .flatMap(event -> event.only(selectedEvents))
                .toList();
        events.forEach(event -> event.contents().forEach(content -> follow(new ObjectValue(content))));
        return new VersionNames(
                version.name(),
                version.version(),
                version.accessor(),
                resources,
                events,
                version.objects().stream()
                        .filter(object -> reached.contains(object.name()))
                        .toList(),
                version.enums().stream()
                        .filter(listed -> reached.contains(listed.name()))
                        .toList());
    }

    private void follow(OperationNames operation) {
        RequestClass request = operation.request();
        request.parameters().forEach(placed -> follow(placed.member()));
        if (request.body() != null) {
            follow(request.body());
        }
        operation.response().members().forEach(this::follow);
    }

    private void follow(Member member) {
        if (member.listed() != null) {
            reached.add(member.listed().type());
        }
        follow(member.type());
    }

    private void follow(ValueType type) {
        if (type instanceof ListValue list) {
            follow(list.element());
        } else if (type instanceof MapValue map) {
            follow(map.value());
        } else if (type instanceof ObjectValue object && reached.add(object.type())) {
            ObjectClass found = objects.get(object.type());
            if (found != null) {
                found.members().forEach(this::follow);
            }
        }
    }
}

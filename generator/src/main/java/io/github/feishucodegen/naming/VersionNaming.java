package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScope.Methods;
import io.github.feishucodegen.lock.LockScope.OperationIds;
import io.github.feishucodegen.lock.LockScope.ResourceAccessors;
import io.github.feishucodegen.lock.LockScope.ResourceClasses;
import io.github.feishucodegen.lock.VersionKey;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.naming.EventGroups.EventGroup;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names everything in one version of one project. Operations and events come first, because callers write their
 * class names. Shared types and nested objects take names that are left.
 */
final class VersionNaming {
    static final String ENUMS = ".enums";
    static final String MODEL = ".model";

    private final String packageName;
    private final Findings findings;
    private final EnumNaming enums;
    private final ObjectNaming objects;
    private final VersionKey group;
    private final NameRegistry book;

    VersionNaming(String packageName, VersionKey group, VersionEntry known, NameRegistry book, Findings findings) {
        this.packageName = packageName;
        this.group = group;
        this.book = book;
        this.findings = findings;
        this.enums = new EnumNaming(packageName + ENUMS, group, known, book, findings);
        this.objects = new ObjectNaming(packageName + MODEL, group, enums, book, findings);
    }

    VersionNames names(
            JavaClass name,
            String version,
            String accessor,
            List<Operation> operations,
            List<EventGroup> events,
            List<SharedType> types) {
        NameRegistry.Page<OperationKey, OperationId> ids = book.page(new OperationIds());
        operations.forEach(operation -> ids.give(operation.key(), operation.id()));
        List<OperationNaming> naming = operations.stream()
                .map(operation -> new OperationNaming(operation, objects, findings))
                .toList();
        List<EventNaming> eventNaming = events.stream()
                .map(group -> new EventNaming(group, objects, findings))
                .toList();
        List<SharedType> described =
                types.stream().filter(type -> !type.fields().isEmpty()).toList();
        described.forEach(type ->
                objects.declareShared(type.key().name(), type.fields().get(0).location()));
        Map<String, List<OperationNames>> byResource = new LinkedHashMap<>();
        Map<String, NameScope<String>> methods = new LinkedHashMap<>();
        Map<String, NameScope<String>> constants = new LinkedHashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            String resource = operation.id().resource();
            NameRegistry.Page<String, String> methodNames = book.page(new Methods(group, resource));
            NameScope<String> methodScope = methods.computeIfAbsent(
                    resource,
                    r -> NameScope.<String>ofMembers(findings)
                            .reserve(InheritedMembers.OF_OBJECT)
                            .hold(methodNames.before()));
            NameScope<String> constantScope = constants.computeIfAbsent(resource, r -> NameScope.ofMembers(findings));
            byResource
                    .computeIfAbsent(resource, r -> new ArrayList<>())
                    .add(naming.get(i)
                            .names(
                                    methodName(operation, methodNames, methodScope),
                                    constantName(operation, constantScope)));
        }
        List<EventNames> eventNames =
                eventNaming.stream().map(EventNaming::names).toList();
        described.forEach(objects::defineShared);
        List<OperationNames> all =
                byResource.values().stream().flatMap(List::stream).toList();
        return new VersionNames(
                name,
                version,
                accessor,
                resources(byResource),
                eventNames,
                TypeUsage.of(objects.classes(), all, eventNames),
                enums.classes());
    }

    private static String methodName(
            Operation operation, NameRegistry.Page<String, String> book, NameScope<String> scope) {
        String method = operation.id().method();
        String wanted = Identifiers.member(method);
        return scope.take(book, method, wanted, "method of " + operation.id(), OperationNaming.location(operation));
    }

    private static String constantName(Operation operation, NameScope<String> scope) {
        return scope.take(
                Identifiers.constant(operation.id().method()),
                "constant of " + operation.id(),
                OperationNaming.location(operation));
    }

    private List<ResourceNames> resources(Map<String, List<OperationNames>> byResource) {
        NameRegistry.Page<String, String> classNames = book.page(new ResourceClasses(group));
        NameRegistry.Page<String, String> accessorNames = book.page(new ResourceAccessors(group));
        NameScope<String> classes = NameScope.<String>ofFiles(findings).hold(classNames.before());
        NameScope<String> accessors = NameScope.<String>ofMembers(findings)
                .reserve(InheritedMembers.OF_OBJECT)
                .hold(accessorNames.before());
        List<ResourceNames> resources = new ArrayList<>();
        byResource.forEach((resource, operations) -> {
            var location = OperationNaming.location(operations.get(0).operation());
            String wanted = Identifiers.className(Identifiers.camel(resource));
            String name = classes.take(classNames, resource, wanted, "resource " + resource, location);
            String accessor = Identifiers.member(resource);
            resources.add(new ResourceNames(
                    new JavaClass(packageName + ".resource", name),
                    resource,
                    accessors.take(accessorNames, resource, accessor, "resource " + resource, location),
                    operations));
        });
        return resources;
    }
}

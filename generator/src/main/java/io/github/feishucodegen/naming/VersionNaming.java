package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScopes;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.sdknames.VersionEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names everything in one version of one project. Operations come first, because callers write their class names.
 * Shared types and nested objects take names that are left.
 */
final class VersionNaming {
    static final String ENUMS = ".enums";
    static final String MODEL = ".model";

    private final String packageName;
    private final Findings findings;
    private final EnumNaming enums;
    private final ObjectNaming objects;
    private final String group;
    private final NameRegistry book;

    /** @param group such as {@code hire.v1} */
    VersionNaming(String packageName, String group, VersionEntry known, NameRegistry book, Findings findings) {
        this.packageName = packageName;
        this.group = group;
        this.book = book;
        this.findings = findings;
        this.enums = new EnumNaming(packageName + ENUMS, group, known, book, findings);
        this.objects = new ObjectNaming(packageName + MODEL, group, enums, book, findings);
    }

    VersionNames names(
            JavaClass name, String version, String accessor, List<Operation> operations, List<SharedType> types) {
        operations.forEach(operation -> book.operation(operation.key().toString(), LockedIds.write(operation.id())));
        List<OperationNaming> naming = operations.stream()
                .map(operation -> new OperationNaming(operation, objects, findings))
                .toList();
        List<SharedType> described =
                types.stream().filter(type -> !type.fields().isEmpty()).toList();
        described.forEach(type ->
                objects.declareShared(type.key().name(), type.fields().get(0).location()));
        Map<String, List<OperationNames>> byResource = new LinkedHashMap<>();
        Map<String, NameScope> methods = new LinkedHashMap<>();
        Map<String, NameScope> constants = new LinkedHashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            String resource = operation.id().resource();
            NameRegistry.Page methodNames = book.page(LockScopes.methods(group, resource));
            NameScope methodScope = methods.computeIfAbsent(
                    resource,
                    r -> NameScope.ofMembers(findings)
                            .reserve(InheritedMembers.OF_OBJECT)
                            .hold(methodNames.before()));
            NameScope constantScope = constants.computeIfAbsent(resource, r -> NameScope.ofMembers(findings));
            byResource
                    .computeIfAbsent(resource, r -> new ArrayList<>())
                    .add(naming.get(i)
                            .names(
                                    methodName(operation, methodNames, methodScope),
                                    constantName(operation, constantScope)));
        }
        described.forEach(this::define);
        List<OperationNames> all =
                byResource.values().stream().flatMap(List::stream).toList();
        return new VersionNames(
                name, version, accessor, resources(byResource), TypeUsage.of(objects.classes(), all), enums.classes());
    }

    private void define(SharedType type) {
        SharedType.Key key = type.key();
        objects.defineShared(
                key.name(),
                key.name() + " of " + key.project() + "." + key.version(),
                type.operations().stream().map(OperationId::toString).toList(),
                type.fields());
    }

    private static String methodName(Operation operation, NameRegistry.Page book, NameScope scope) {
        String method = operation.id().method();
        String wanted = Identifiers.member(method);
        return scope.take(book, method, wanted, "method of " + operation.id(), OperationNaming.location(operation));
    }

    private static String constantName(Operation operation, NameScope scope) {
        return scope.take(
                Identifiers.constant(operation.id().method()),
                "constant of " + operation.id(),
                OperationNaming.location(operation));
    }

    private List<ResourceNames> resources(Map<String, List<OperationNames>> byResource) {
        NameRegistry.Page classNames = book.page(LockScopes.of(group, "resources"));
        NameRegistry.Page accessorNames = book.page(LockScopes.of(group, "accessors"));
        NameScope classes = NameScope.ofFiles(findings).hold(classNames.before());
        NameScope accessors = NameScope.ofMembers(findings)
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

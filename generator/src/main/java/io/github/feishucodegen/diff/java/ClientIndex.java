package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.Paging;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ResponseClass;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All classes and members of a client.
 *
 * @param services the signatures of each service class by project; its superclass can depend on the number of
 *     versions
 * @param types classes of named types by {@link ObjectClass#subject()}, which names type, project and version
 */
record ClientIndex(
        Set<Signature> all,
        ClassIndex classes,
        SharedEnums enums,
        Map<OperationId, IndexedOperation> operations,
        Map<String, List<Signature>> services,
        Map<String, JavaClass> types) {

    static ClientIndex of(JavaNames names, NameAliases known) {
        ClientIndex index = new ClientIndex(
                new TreeSet<>(),
                new ClassIndex(),
                new SharedEnums(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        for (ServiceNames service : names.services()) {
            TypeText shortened = service.shortened()
                    .map(version -> TypeText.of(version.name()))
                    .orElse(TypeText.OBJECT);
            List<Signature> serviceSteps = new ArrayList<>(ClassSignatures.ofStep(service.name(), shortened));
            index.services.put(service.project(), List.copyOf(serviceSteps));
            serviceSteps.add(ClassSignatures.accessor(names.client(), service.accessor(), service.name()));
            for (VersionNames version : service.versions()) {
                List<Signature> steps = new ArrayList<>(serviceSteps);
                steps.addAll(ClassSignatures.ofStep(version.name(), TypeText.OBJECT));
                steps.add(ClassSignatures.accessor(service.name(), version.accessor(), version.name()));
                index.addVersion(version, steps, known);
            }
        }
        return index;
    }

    private void addVersion(VersionNames version, List<Signature> steps, NameAliases known) {
        version.enums().forEach(listed -> add(listed.name(), ClassSignatures.ofEnum(listed)));
        for (ObjectClass object : version.objects()) {
            add(object.name(), ClassSignatures.ofObject(object));
            types.putIfAbsent(object.subject(), object.name());
            addMembers(object.name(), object.members(), object.sent(), object.received());
        }
        Map<String, ObjectClass> objects = version.objects().stream()
                .collect(Collectors.toMap(object -> object.name().toString(), Function.identity()));
        for (ResourceNames resource : version.resources()) {
            List<Signature> way = new ArrayList<>(steps);
            way.addAll(ClassSignatures.ofResource(resource.name()));
            way.add(ClassSignatures.accessor(version.name(), resource.accessor(), resource.name()));
            for (OperationNames operation : resource.operations()) {
                List<Signature> shortcuts = shortcuts(resource, operation, objects);
                List<Signature> call = new ArrayList<>(way);
                call.addAll(ClassSignatures.ofCall(resource.name(), operation));
                if (isFree(resource, operation.asyncMethod())) {
                    call.add(ClassSignatures.ofAsync(resource.name(), operation));
                }
                call.addAll(shortcuts);
                all.addAll(call);
                operations.put(
                        known.documented(operation.operation()), new IndexedOperation(operation, call, shortcuts));
                addRequest(operation.request());
                addResponse(operation.response());
            }
        }
    }

    private static List<Signature> shortcuts(
            ResourceNames resource, OperationNames operation, Map<String, ObjectClass> objects) {
        List<Signature> shortcuts = new ArrayList<>(ClassSignatures.ofBareCall(resource.name(), operation));
        if (operation.request().isEmpty() && isFree(resource, operation.asyncMethod())) {
            shortcuts.add(ClassSignatures.ofBareAsync(resource.name(), operation));
        }
        String items = operation.itemsMethod();
        if (isFree(resource, items)) {
            Paging.of(operation, objects)
                    .map(paging -> ClassSignatures.ofItems(resource.name(), items, operation.request(), paging))
                    .ifPresent(shortcuts::addAll);
        }
        return shortcuts;
    }

    private static boolean isFree(ResourceNames resource, String method) {
        return resource.operations().stream().noneMatch(other -> other.method().equals(method));
    }

    private void addRequest(RequestClass request) {
        add(request.name(), ClassSignatures.ofRequest(request));
        request.parameters().forEach(placed -> addMember(request.name(), placed.member(), true, false));
        if (request.body() != null) {
            addMember(request.name(), request.body(), true, false);
        }
    }

    private void addResponse(ResponseClass response) {
        add(response.name(), ClassSignatures.ofResponse(response));
        addMembers(response.name(), response.extras(), false, true);
        response.data().ifPresent(data -> {
            // The getter of the data is inherited. The response class only names its type.
            classes.name(response.name(), data);
            classes.add(response.name(), data, List.of());
        });
    }

    private void addMembers(JavaClass owner, List<Member> members, boolean sent, boolean received) {
        for (Member member : members) {
            classes.name(owner, member);
            addMember(owner, member, sent, received);
        }
    }

    private void addMember(JavaClass owner, Member member, boolean sent, boolean received) {
        List<Signature> signatures = MemberSignatures.of(owner.toString(), member, sent, received);
        classes.add(owner, member, signatures);
        all.addAll(signatures);
        if (member.listed() != null) {
            enums.add(owner, member.field().name(), signatures);
            enums.add(owner, member.field().name(), classes.ofEnum(member));
        }
    }

    private void add(JavaClass name, List<Signature> signatures) {
        classes.add(name, signatures);
        all.addAll(signatures);
    }
}

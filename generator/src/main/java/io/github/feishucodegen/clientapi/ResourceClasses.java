package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.ResourceKind;
import io.github.feishucodegen.clientapi.MethodOrigin.Form;
import io.github.feishucodegen.clientapi.MethodOrigin.OfCall;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.Paging;
import io.github.feishucodegen.naming.ResourceNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of resources, with methods for each operation. */
final class ResourceClasses {
    private static final ClassType OPTIONS = LibraryTypes.REQUEST_OPTIONS;

    private final ClassBuilder type;

    /** The methods of all operations. Other methods must not have their names. */
    private final Set<String> taken;

    private ResourceClasses(ClassBuilder type, Set<String> taken) {
        this.type = type;
        this.taken = taken;
    }

    /** @param objects the object classes of the resource's version */
    static ClientClass of(ResourceNames resource, Map<JavaClass, ObjectClass> objects) {
        List<CalledOperation> operations = resource.operations().stream()
                .map(names ->
                        new CalledOperation(names, Paging.of(names, objects).orElse(null)))
                .toList();
        ClassBuilder type = new ClassBuilder(ClassType.of(resource.name()), new ResourceKind(resource, operations))
                .superclass(LibraryTypes.API_RESOURCE)
                .constructor(LibraryTypes.API_CALLER);
        Set<String> methods =
                resource.operations().stream().map(OperationNames::method).collect(Collectors.toSet());
        operations.forEach(new ResourceClasses(type, methods)::add);
        return type.build();
    }

    private void add(CalledOperation operation) {
        OperationNames names = operation.names();
        ClassType request = ClassType.of(names.request().name());
        ClassType response = ClassType.of(names.response().name());
        boolean bare = names.request().isEmpty();
        String method = names.method();
        type.method(new OfCall(operation, Form.CALL), response, method, request);
        type.method(new OfCall(operation, Form.CALL_WITH_OPTIONS), response, method, request, OPTIONS);
        if (bare) {
            type.method(new OfCall(operation, Form.BARE), response, method);
            type.method(new OfCall(operation, Form.BARE_WITH_OPTIONS), response, method, OPTIONS);
        }
        TypeRef filler = LibraryTypes.CONSUMER.with(request.nested("Builder"));
        type.method(new OfCall(operation, Form.FILLED), response, method, filler);
        String async = names.asyncMethod();
        if (!taken.contains(async)) {
            TypeRef future = LibraryTypes.FUTURE.with(response);
            type.method(new OfCall(operation, Form.ASYNC), future, async, request);
            type.method(new OfCall(operation, Form.ASYNC_WITH_OPTIONS), future, async, request, OPTIONS);
            if (bare) {
                type.method(new OfCall(operation, Form.BARE_ASYNC), future, async);
                type.method(new OfCall(operation, Form.BARE_ASYNC_WITH_OPTIONS), future, async, OPTIONS);
            }
        }
        if (operation.paging() != null && !taken.contains(names.itemsMethod())) {
            TypeRef items =
                    LibraryTypes.ITEMS.with(ValueTypes.read(operation.paging().item()));
            type.method(new OfCall(operation, Form.ITEMS), items, names.itemsMethod(), request);
            type.method(new OfCall(operation, Form.ITEMS_WITH_OPTIONS), items, names.itemsMethod(), request, OPTIONS);
        }
    }
}

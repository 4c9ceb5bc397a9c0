package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.CalledOperation;
import io.github.feishucodegen.clientapi.ClassKind;
import io.github.feishucodegen.clientapi.ClassKind.ObjectKind;
import io.github.feishucodegen.clientapi.ClassKind.RequestKind;
import io.github.feishucodegen.clientapi.ClassKind.ResourceKind;
import io.github.feishucodegen.clientapi.ClassKind.ResponseKind;
import io.github.feishucodegen.clientapi.ClassKind.ServiceKind;
import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.MethodOrigin.OfCall;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the signatures of a client by the part of the API that they belong to. */
final class ClientIndex {
    private final ClassIndex classes;
    private final Steps steps;
    private final SharedEnums enums = new SharedEnums();
    private final Map<OperationId, IndexedOperation> operations = new HashMap<>();
    private final Map<String, List<Signature>> services = new HashMap<>();
    private final Map<SharedType.Key, JavaClass> types = new HashMap<>();

    private ClientIndex(ClientApi api) {
        this.classes = new ClassIndex(api);
        this.steps = Steps.of(api);
    }

    static ClientIndex of(ClientApi api, NameAliases known) {
        ClientIndex index = new ClientIndex(api);
        api.classes().forEach(type -> index.add(type, type.kind(), known));
        return index;
    }

    private void add(ClientClass type, ClassKind kind, NameAliases known) {
        if (kind instanceof ServiceKind service) {
            services.put(service.service().project(), Steps.itself(type).toList());
        } else if (kind instanceof ResourceKind resource) {
            addOperations(type, resource, known);
        } else if (kind instanceof ObjectKind object) {
            if (object.object().type() != null) {
                types.put(object.object().type(), object.object().name());
            }
            addEnums(type, object.object().members());
        } else if (kind instanceof RequestKind request) {
            addEnums(type, request.operation().request().members());
        } else if (kind instanceof ResponseKind response) {
            addEnums(type, response.operation().response().extras());
        }
    }

    private void addOperations(ClientClass type, ResourceKind resource, NameAliases known) {
        List<Signature> way = steps.to(type);
        for (CalledOperation operation : resource.operations()) {
            List<Signature> call = new ArrayList<>(way);
            List<Signature> shortcuts = new ArrayList<>();
            type.callsOf(operation).forEach(method -> {
                call.add(method.signature());
                if (((OfCall) method.origin()).form().isShortcut()) {
                    shortcuts.add(method.signature());
                }
            });
            OperationNames names = operation.names();
            operations.put(known.documented(names.operation()), new IndexedOperation(names, call, shortcuts));
        }
    }

    private void addEnums(ClientClass type, List<Member> fields) {
        for (Member field : fields) {
            if (field.listed() != null) {
                JavaClass owner = type.name().topLevel();
                enums.add(owner, field.field().name(), type.signaturesOf(field));
                enums.add(owner, field.field().name(), classes.ofEnum(field));
            }
        }
    }

    ClassIndex classes() {
        return classes;
    }

    SharedEnums enums() {
        return enums;
    }

    /** The operation with this documented id. Null if the client does not have it. */
    @Nullable
    IndexedOperation operation(OperationId id) {
        return operations.get(id);
    }

    /** The signatures of a service class without its methods; its superclass can depend on the number of versions. */
    List<Signature> service(String project) {
        return services.getOrDefault(project, List.of());
    }

    Optional<JavaClass> type(SharedType.Key key) {
        return Optional.ofNullable(types.get(key));
    }
}

package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.CalledOperation;
import io.github.feishucodegen.clientapi.ClassKind;
import io.github.feishucodegen.clientapi.ClassKind.DispatcherKind;
import io.github.feishucodegen.clientapi.ClassKind.HandlerKind;
import io.github.feishucodegen.clientapi.ClassKind.ObjectKind;
import io.github.feishucodegen.clientapi.ClassKind.RequestKind;
import io.github.feishucodegen.clientapi.ClassKind.ResourceKind;
import io.github.feishucodegen.clientapi.ClassKind.ResponseKind;
import io.github.feishucodegen.clientapi.ClassKind.ServiceKind;
import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.ClientClass;
import io.github.feishucodegen.clientapi.ClientMember;
import io.github.feishucodegen.clientapi.MethodOrigin.OfCall;
import io.github.feishucodegen.clientapi.MethodOrigin.OfHandler;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.OperationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the signatures of a client by the part of the API that they belong to. */
final class ClientIndex {
    private final ClassIndex classes;
    private final Steps steps;
    private final SharedEnums enums = new SharedEnums();
    private final Map<OperationId, IndexedOperation> operations = new HashMap<>();
    private final Map<String, IndexedEvent> events = new HashMap<>();
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
            type.nested().forEach(handler -> addHandling(((HandlerKind) handler.kind()).event(), handler.signatures()));
        } else if (kind instanceof DispatcherKind dispatcher) {
            addDispatcher(type, dispatcher);
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

    /** Every event can be the first one, which brings the dispatcher. */
    private void addDispatcher(ClientClass type, DispatcherKind dispatcher) {
        ClientClass builder = Objects.requireNonNull(type.builder());
        List<Signature> around = new ArrayList<>(type.supertypes());
        type.methods().map(ClientMember.Method::signature).forEach(around::add);
        around.addAll(builder.supertypes());
        builder.methodsOf(OfKind.BUILD).forEach(around::add);
        dispatcher.events().forEach(event -> addHandling(event, around.stream()));
        builder.methods().forEach(method -> {
            if (method.origin() instanceof OfHandler handler) {
                addHandling(handler.event(), Stream.of(method.signature()));
            }
        });
    }

    private void addHandling(EventNames names, Stream<Signature> signatures) {
        List<Signature> all = signatures.toList();
        names.types()
                .forEach(type -> events.computeIfAbsent(type, t -> new IndexedEvent(names))
                        .handling()
                        .addAll(all));
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

    /** The event with this type. Null if the client does not have it. */
    @Nullable
    IndexedEvent event(EventId id) {
        return events.get(id.type());
    }

    /** The signatures of a service class without its methods; its superclass can depend on the number of versions. */
    List<Signature> service(String project) {
        return services.getOrDefault(project, List.of());
    }

    Optional<JavaClass> type(SharedType.Key key) {
        return Optional.ofNullable(types.get(key));
    }
}

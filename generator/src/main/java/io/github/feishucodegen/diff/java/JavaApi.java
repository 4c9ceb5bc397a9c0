package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ResponseClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All signatures of one snapshot's Java client, and which of them belong to each part of the API. */
public final class JavaApi {
    /** The maximum depth of fields that decide about pagination: the data of a response, or the top of a request. */
    private static final int DEEPEST_OF_PAGES = 2;

    private final ClientApi api;
    private final NameAliases known;
    private final ClientIndex client;
    private final MemberLookup lookup;

    private JavaApi(ClientApi api, NameAliases known, ClientIndex client) {
        this.api = api;
        this.known = known;
        this.client = client;
        this.lookup = new MemberLookup(client.classes());
    }

    /**
     * @param model the content of the pages; the places of changes are places in this model
     * @param api the client, whose names can be made from a variant of the model with SDK names
     */
    public static JavaApi of(ApiModel model, ClientApi api) {
        NameAliases known = NameAliases.of(model, api.names());
        return new JavaApi(api, known, ClientIndex.of(api, known));
    }

    ClientApi api() {
        return api;
    }

    /**
     * The signatures of an operation: its methods, request, response and the classes that these contain. If the
     * client does not have the operation, the result is the signatures of its service. Adding an operation can change
     * the service, for example if it is the first one of another version.
     */
    public Set<Signature> ofOperation(OperationId id) {
        IndexedOperation operation = client.operation(id);
        if (operation == null) {
            return new LinkedHashSet<>(client.service(id.project()));
        }
        Set<Signature> signatures = new LinkedHashSet<>(operation.call());
        signatures.addAll(ofResponse(id));
        RequestClass request = operation.names().request();
        signatures.addAll(client.classes().within(request.name()));
        request.parameters()
                .forEach(placed -> client.classes().ofEnum(placed.member()).forEach(signatures::add));
        signatures.addAll(ofBody(id));
        return signatures;
    }

    /**
     * The signatures of an event: the methods that take its handler, its class, its data, the answer, and the classes
     * that these contain. If the client does not have the event, the result is the signatures of its service.
     */
    public Set<Signature> ofEvent(EventId id) {
        Set<Signature> signatures = new LinkedHashSet<>(client.service(id.project()));
        IndexedEvent event = client.event(id);
        if (event == null) {
            return signatures;
        }
        signatures.addAll(event.handling());
        client.classes().ofClass(event.names().type()).forEach(signatures::add);
        signatures.addAll(client.classes().within(event.names().data()));
        if (event.names().answer() != null) {
            signatures.addAll(client.classes().within(event.names().answer()));
        }
        return signatures;
    }

    /**
     * The classes of named types, and the classes that these contain.
     *
     * @param around an operation or an event of the types' project and version
     */
    public Set<Signature> ofTypes(ExchangeId around, Set<String> names) {
        Set<Signature> signatures = new LinkedHashSet<>();
        for (String name : names) {
            classesOf(new SharedType.Key(around.project(), around.version(), name))
                    .forEach(type -> signatures.addAll(client.classes().within(type)));
        }
        return signatures;
    }

    private List<JavaClass> classesOf(SharedType.Key documented) {
        return known.types(documented).stream()
                .flatMap(key -> client.type(key).stream())
                .toList();
    }

    /** The methods of a request for its body, and the classes that the body contains. */
    public Set<Signature> ofBody(OperationId id) {
        IndexedOperation operation = client.operation(id);
        if (operation == null) {
            return Set.of();
        }
        Set<Signature> signatures = new LinkedHashSet<>(operation.shortcuts());
        RequestClass request = operation.names().request();
        if (request.body() != null) {
            client.classes().ofMember(request.name(), request.body()).forEach(signatures::add);
            signatures.addAll(client.classes().within(request.body().type()));
        }
        return signatures;
    }

    /** The class of a response and the classes that it contains. */
    public Set<Signature> ofResponse(OperationId id) {
        IndexedOperation operation = client.operation(id);
        if (operation == null) {
            return Set.of();
        }
        Set<Signature> signatures = new LinkedHashSet<>(operation.shortcuts());
        signatures.addAll(client.classes().within(operation.names().response().name()));
        return signatures;
    }

    /**
     * The methods for a field, in the class of its place and in the class of the named type around it.
     *
     * @param whole whether to include the classes of the objects in the field
     */
    public Set<Signature> ofField(Place place, boolean whole) {
        Set<Signature> signatures = new LinkedHashSet<>();
        IndexedOperation operation = place.exchange() instanceof OperationId id ? client.operation(id) : null;
        if (operation != null) {
            if (place.steps().size() <= DEEPEST_OF_PAGES) {
                signatures.addAll(operation.shortcuts());
            }
            lookup.find(operation.names(), place).ifPresent(found -> add(found, whole, signatures));
            signatures.addAll(aroundData(operation.names(), place));
        }
        if (place.exchange() instanceof EventId id) {
            addEventField(client.event(id), place, whole, signatures);
        }
        String field = place.steps().get(place.steps().size() - 1);
        if (place.shared() != null) {
            for (JavaClass type : classesOf(place.shared().type())) {
                lookup.find(type, place.shared().steps()).ifPresent(found -> add(found, whole, signatures));
                signatures.addAll(client.enums().of(type, type.simpleName(), field));
            }
        }
        if (operation != null) {
            JavaClass response = operation.names().response().name();
            signatures.addAll(client.enums().of(response, stem(response), field));
        }
        return signatures;
    }

    private void addEventField(@Nullable IndexedEvent event, Place place, boolean whole, Set<Signature> signatures) {
        if (event == null) {
            return;
        }
        JavaClass top = event.top(place.part());
        if (place.part() == Part.ANSWER && place.steps().size() == 1) {
            // With the first field of an answer, a callback gets the class of its answer.
            signatures.addAll(event.handling());
            if (top != null) {
                client.classes().ofClass(top).forEach(signatures::add);
            }
        }
        if (top == null) {
            return;
        }
        if (whole && event.isData(place.part(), place.steps())) {
            signatures.addAll(client.classes().within(top));
        }
        lookup.find(top, event.within(place.part(), place.steps())).ifPresent(found -> add(found, whole, signatures));
    }

    private void add(MemberLookup.Found found, boolean whole, Set<Signature> signatures) {
        client.classes().ofMember(found.owner(), found.member()).forEach(signatures::add);
        client.classes().ofEnum(found.member()).forEach(signatures::add);
        if (whole) {
            signatures.addAll(client.classes().within(found.member().type()));
        }
    }

    /**
     * The class signature of the response for its data field: the type of the data is a type argument of the
     * superclass.
     */
    private List<Signature> aroundData(OperationNames operation, Place place) {
        boolean data = place.part() == Part.RESPONSE && place.steps().equals(List.of(ResponseClass.DATA));
        return data
                ? client.classes().ofClass(operation.response().name()).limit(1).toList()
                : List.of();
    }

    private static String stem(JavaClass response) {
        return response.simpleName().substring(0, response.simpleName().length() - "Resp".length());
    }
}

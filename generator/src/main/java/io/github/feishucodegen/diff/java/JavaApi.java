package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.Member;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.RequestClass;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.VersionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that calling code can name in the Java client of one side, and where in it the parts of the API are. */
public final class JavaApi {
    private final Set<Signature> all = new TreeSet<>();
    private final Map<OperationId, OperationNames> operations = new HashMap<>();
    private final Map<OperationId, List<Signature>> calls = new HashMap<>();
    /** Members by class, each with the fields of the wire that it is for. */
    private final Map<JavaClass, Map<String, Member>> objects = new HashMap<>();

    private final Map<JavaClass, List<Signature>> classes = new HashMap<>();

    private JavaApi() {}

    /** @param basePackage the Java package that the client lies below */
    public static JavaApi of(ApiModel model, String basePackage) {
        JavaApi api = new JavaApi();
        api.addClient(JavaNames.of(model, basePackage).value());
        return api;
    }

    /** Every signature of the client; sorted. */
    public Set<Signature> all() {
        return all;
    }

    private void addClient(JavaNames names) {
        for (ServiceNames service : names.services()) {
            List<Signature> serviceSteps = new ArrayList<>(ClassSignatures.ofStep(service.name(), TypeText.OBJECT));
            serviceSteps.add(ClassSignatures.accessor(names.client(), service.accessor(), service.name()));
            for (VersionNames version : service.versions()) {
                List<Signature> steps = new ArrayList<>(serviceSteps);
                steps.addAll(ClassSignatures.ofStep(version.name(), TypeText.OBJECT));
                steps.add(ClassSignatures.accessor(service.name(), version.accessor(), version.name()));
                addVersion(version, steps);
            }
        }
    }

    private void addVersion(VersionNames version, List<Signature> steps) {
        version.enums().forEach(listed -> add(listed.name(), ClassSignatures.ofEnum(listed)));
        for (ObjectClass object : version.objects()) {
            add(object.name(), ClassSignatures.ofObject(object.name()));
            addMembers(object.name(), object.members());
        }
        for (ResourceNames resource : version.resources()) {
            List<Signature> way = new ArrayList<>(steps);
            way.addAll(ClassSignatures.ofResource(resource.name()));
            way.add(ClassSignatures.accessor(version.name(), resource.accessor(), resource.name()));
            resource.operations().forEach(operation -> addOperation(resource, operation, way));
        }
    }

    private void addOperation(ResourceNames resource, OperationNames operation, List<Signature> way) {
        RequestClass request = operation.request();
        List<Signature> call = new ArrayList<>(way);
        call.addAll(ClassSignatures.ofCall(resource.name(), operation.method(), request, operation.response()));
        all.addAll(call);
        OperationId id = operation.operation().id();
        calls.put(id, call);
        operations.put(id, operation);
        add(request.name(), ClassSignatures.ofRequest(request));
        request.parameters().forEach(placed -> addMember(request.name(), placed.member()));
        if (request.body() != null) {
            addMember(request.name(), request.body());
        }
        add(operation.response().name(), ClassSignatures.ofResponse(operation.response()));
        addMembers(operation.response().name(), operation.response().members());
    }

    private void add(JavaClass name, List<Signature> signatures) {
        classes.computeIfAbsent(name, n -> new ArrayList<>()).addAll(signatures);
        all.addAll(signatures);
    }

    private void addMembers(JavaClass owner, List<Member> members) {
        Map<String, Member> byField = objects.computeIfAbsent(owner, n -> new HashMap<>());
        for (Member member : members) {
            byField.putIfAbsent(member.field().name(), member);
            addMember(owner, member);
        }
    }

    private void addMember(JavaClass owner, Member member) {
        add(owner, MemberSignatures.of(owner.toString(), member));
    }

    /** The method that calls an operation, and the way to it. */
    public Set<Signature> ofCall(OperationId operation) {
        return new LinkedHashSet<>(calls.getOrDefault(operation, List.of()));
    }

    /** All that an operation brings: its methods, its request and response, and the classes that these hold. */
    public Set<Signature> ofOperation(OperationId id) {
        Set<Signature> signatures = ofCall(id);
        signatures.addAll(ofResponse(id));
        OperationNames operation = operations.get(id);
        if (operation != null) {
            Set<JavaClass> seen = new HashSet<>();
            addClass(operation.request().name(), signatures, seen);
            operation.request().parameters().forEach(placed -> addEnum(placed.member(), signatures));
            signatures.addAll(ofBody(id));
        }
        return signatures;
    }

    /** The methods of a request that hold its body, and the classes that this holds. */
    public Set<Signature> ofBody(OperationId id) {
        Set<Signature> signatures = new LinkedHashSet<>();
        OperationNames operation = operations.get(id);
        if (operation != null && operation.request().body() != null) {
            Member body = operation.request().body();
            signatures.addAll(MemberSignatures.of(operation.request().name().toString(), body));
            addValue(body.type(), signatures, new HashSet<>());
        }
        return signatures;
    }

    /** The class of a response and those that it holds. */
    public Set<Signature> ofResponse(OperationId id) {
        Set<Signature> signatures = new LinkedHashSet<>();
        OperationNames operation = operations.get(id);
        if (operation != null) {
            addClass(operation.response().name(), signatures, new HashSet<>());
        }
        return signatures;
    }

    /**
     * The methods for a field.
     *
     * @param whole whether to go into the classes of the objects that it holds
     */
    public Set<Signature> ofField(Place place, boolean whole) {
        Set<Signature> signatures = new LinkedHashSet<>();
        Found found = find(place);
        if (found != null) {
            signatures.addAll(MemberSignatures.of(found.owner.toString(), found.member));
            addEnum(found.member, signatures);
            if (found.owner.equals(found.response)
                    && found.member.field().name().equals("data")) {
                // The response's class names the type of its data among its type arguments.
                signatures.addAll(classes.getOrDefault(found.owner, List.of()).subList(0, 1));
            }
            if (whole) {
                addValue(found.member.type(), signatures, new HashSet<>());
            }
        }
        return signatures;
    }

    private record Found(JavaClass owner, Member member, JavaClass response) {}

    private @Nullable Found find(Place place) {
        OperationNames operation = operations.get(place.operation());
        if (operation == null) {
            return null;
        }
        JavaClass response = operation.response().name();
        RequestClass request = operation.request();
        if (place.part().isParameter()) {
            return request.parameters().stream()
                    .filter(placed -> is(placed.in(), place.part()))
                    .filter(placed ->
                            placed.member().field().name().equals(place.steps().get(0)))
                    .findFirst()
                    .map(placed -> new Found(request.name(), placed.member(), response))
                    .orElse(null);
        }
        JavaClass owner = place.part() == Part.RESPONSE
                ? response
                : request.body() == null ? null : objectIn(request.body().type());
        Member member = null;
        JavaClass next = owner;
        for (String step : place.steps()) {
            if (next == null) {
                return null;
            }
            owner = next;
            member = objects.getOrDefault(owner, Map.of()).get(step);
            if (member == null) {
                return null;
            }
            next = objectIn(member.type());
        }
        return member == null || owner == null ? null : new Found(owner, member, response);
    }

    private static boolean is(Parameter.In in, Part part) {
        return in.name().equals(part.name());
    }

    private static @Nullable JavaClass objectIn(ValueType type) {
        if (type instanceof ListValue list) {
            return objectIn(list.element());
        }
        if (type instanceof MapValue map) {
            return objectIn(map.value());
        }
        return type instanceof ObjectValue object ? object.type() : null;
    }

    private void addValue(ValueType type, Set<Signature> signatures, Set<JavaClass> seen) {
        JavaClass object = objectIn(type);
        if (object != null) {
            addClass(object, signatures, seen);
        }
    }

    private void addClass(JavaClass name, Set<Signature> signatures, Set<JavaClass> seen) {
        if (!seen.add(name)) {
            return;
        }
        signatures.addAll(classes.getOrDefault(name, List.of()));
        for (Member member : objects.getOrDefault(name, Map.of()).values()) {
            addEnum(member, signatures);
            addValue(member.type(), signatures, seen);
        }
    }

    private void addEnum(Member member, Set<Signature> signatures) {
        if (member.listed() != null) {
            signatures.addAll(classes.getOrDefault(member.listed().type(), List.of()));
        }
    }
}

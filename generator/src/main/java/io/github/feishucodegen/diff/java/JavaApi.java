package io.github.feishucodegen.diff.java;

import io.github.feishucodegen.diff.match.Part;
import io.github.feishucodegen.diff.match.Place;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.SharedType;
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
import io.github.feishucodegen.naming.ValueType;
import io.github.feishucodegen.naming.ValueType.ListValue;
import io.github.feishucodegen.naming.ValueType.MapValue;
import io.github.feishucodegen.naming.ValueType.ObjectValue;
import io.github.feishucodegen.naming.VersionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that calling code can name in the Java client of one side, and where in it the parts of the API are. */
public final class JavaApi {
    /** Items and tokens stand in the data of responses, and at the top of requests. */
    private static final int DEEPEST_OF_PAGES = 2;

    private final Set<Signature> all = new TreeSet<>();
    private final Map<OperationId, OperationNames> operations = new HashMap<>();
    private final Map<OperationId, List<Signature>> calls = new HashMap<>();
    /** Members by class, each with the fields of the wire that it is for. */
    private final Map<JavaClass, Map<String, Member>> objects = new HashMap<>();

    /** Methods that an operation has for what it takes and gives: for nothing at all, for pages of items. */
    private final Map<OperationId, List<Signature>> shortcuts = new HashMap<>();

    private final Map<JavaClass, Map<Member, List<Signature>>> ofMembers = new HashMap<>();
    private final Map<JavaClass, List<Signature>> classes = new HashMap<>();
    /** Classes of named types by {@link ObjectClass#subject()}, which names type, project and version. */
    private final Map<String, JavaClass> types = new HashMap<>();
    /** By package of the enum and field: fields of one name may share an enum, so they are named together. */
    private final Map<String, List<Signature>> listed = new HashMap<>();

    private final KnownAs known;

    private JavaApi(KnownAs known) {
        this.known = known;
    }

    /**
     * @param model what the pages say: places of changes are places in it
     * @param names of the client, which may have been made from the model with names from elsewhere
     */
    public static JavaApi of(ApiModel model, JavaNames names) {
        JavaApi api = new JavaApi(KnownAs.of(model, names));
        api.addClient(names);
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
            resource.operations().forEach(operation -> addOperation(resource, operation, objects, way));
        }
    }

    private void addOperation(
            ResourceNames resource, OperationNames operation, Map<String, ObjectClass> objects, List<Signature> way) {
        RequestClass request = operation.request();
        List<Signature> call = new ArrayList<>(way);
        call.addAll(ClassSignatures.ofCall(resource.name(), operation));
        List<Signature> shorter = new ArrayList<>(ClassSignatures.ofBareCall(resource.name(), operation));
        if (isFree(resource, operation.asyncMethod())) {
            call.add(ClassSignatures.ofAsync(resource.name(), operation));
            if (request.isEmpty()) {
                shorter.add(ClassSignatures.ofBareAsync(resource.name(), operation));
            }
        }
        String items = operation.itemsMethod();
        if (isFree(resource, items)) {
            Paging.of(operation, objects)
                    .map(paging -> ClassSignatures.ofItems(resource.name(), items, request, paging))
                    .ifPresent(shorter::addAll);
        }
        OperationId id = known.documented(operation.operation());
        shortcuts.put(id, shorter);
        call.addAll(shorter);
        all.addAll(call);
        calls.put(id, call);
        operations.put(id, operation);
        add(request.name(), ClassSignatures.ofRequest(request));
        request.parameters().forEach(placed -> addMember(request.name(), placed.member(), true, false));
        if (request.body() != null) {
            addMember(request.name(), request.body(), true, false);
        }
        add(operation.response().name(), ClassSignatures.ofResponse(operation.response()));
        addMembers(operation.response().name(), operation.response().members(), false, true);
    }

    private static boolean isFree(ResourceNames resource, String method) {
        return resource.operations().stream().noneMatch(other -> other.method().equals(method));
    }

    private void add(JavaClass name, List<Signature> signatures) {
        classes.computeIfAbsent(name, n -> new ArrayList<>()).addAll(signatures);
        all.addAll(signatures);
    }

    private void addMembers(JavaClass owner, List<Member> members, boolean sent, boolean received) {
        Map<String, Member> byField = objects.computeIfAbsent(owner, n -> new HashMap<>());
        for (Member member : members) {
            byField.putIfAbsent(member.field().name(), member);
            addMember(owner, member, sent, received);
        }
    }

    private void addMember(JavaClass owner, Member member, boolean sent, boolean received) {
        List<Signature> signatures = MemberSignatures.of(owner.toString(), member, sent, received);
        ofMembers.computeIfAbsent(owner, n -> new IdentityHashMap<>()).put(member, signatures);
        add(owner, signatures);
        if (member.listed() != null) {
            List<Signature> namesakes =
                    listed.computeIfAbsent(listedKey(owner, member.field().name()), k -> new ArrayList<>());
            namesakes.addAll(signatures);
            namesakes.addAll(classes.getOrDefault(member.listed().type(), List.of()));
        }
    }

    private List<Signature> ofMember(JavaClass owner, Member member) {
        return ofMembers.getOrDefault(owner, Map.of()).getOrDefault(member, List.of());
    }

    private static String listedKey(JavaClass owner, String field) {
        return owner.packageName() + " " + field;
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
            addClass(operation.request().name(), signatures, new HashSet<>());
            operation.request().parameters().forEach(placed -> addEnum(placed.member(), signatures));
            signatures.addAll(ofBody(id));
        }
        return signatures;
    }

    /**
     * The classes of named types, and those that they hold.
     *
     * @param around an operation of the types' project and version
     */
    public Set<Signature> ofTypes(OperationId around, Set<String> names) {
        Set<Signature> signatures = new LinkedHashSet<>();
        Set<JavaClass> seen = new HashSet<>();
        for (String name : names) {
            classesOf(new SharedType.Key(around.project(), around.version(), name))
                    .forEach(type -> addClass(type, signatures, seen));
        }
        return signatures;
    }

    private List<JavaClass> classesOf(SharedType.Key documented) {
        return known.types(documented).stream()
                .map(key -> types.get(subject(key)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String subject(SharedType.Key key) {
        return key.name() + " of " + key.project() + "." + key.version();
    }

    /** The methods of a request that hold its body, and the classes that this holds. */
    public Set<Signature> ofBody(OperationId id) {
        Set<Signature> signatures = new LinkedHashSet<>();
        OperationNames operation = operations.get(id);
        if (operation != null && operation.request().body() != null) {
            Member body = operation.request().body();
            signatures.addAll(ofMember(operation.request().name(), body));
            addValue(body.type(), signatures, new HashSet<>());
        }
        signatures.addAll(shortcuts.getOrDefault(id, List.of()));
        return signatures;
    }

    /** The class of a response and those that it holds. */
    public Set<Signature> ofResponse(OperationId id) {
        Set<Signature> signatures = new LinkedHashSet<>();
        OperationNames operation = operations.get(id);
        if (operation != null) {
            addClass(operation.response().name(), signatures, new HashSet<>());
        }
        signatures.addAll(shortcuts.getOrDefault(id, List.of()));
        return signatures;
    }

    /**
     * The methods for a field, in the class of its place and in that of the named type around it.
     *
     * @param whole whether to go into the classes of the objects that it holds
     */
    public Set<Signature> ofField(Place place, boolean whole) {
        Set<Signature> signatures = new LinkedHashSet<>();
        if (place.steps().size() <= DEEPEST_OF_PAGES) {
            signatures.addAll(shortcuts.getOrDefault(place.operation(), List.of()));
        }
        add(find(place), whole, signatures);
        if (place.shared() != null) {
            for (JavaClass type : classesOf(place.shared().type())) {
                add(find(type, place.shared().steps()), whole, signatures);
                addNamesakes(type, type.simpleName(), place, signatures);
            }
        }
        OperationNames operation = operations.get(place.operation());
        if (operation != null) {
            JavaClass response = operation.response().name();
            String stem =
                    response.simpleName().substring(0, response.simpleName().length() - "Resp".length());
            addNamesakes(response, stem, place, signatures);
            if (place.part() == Part.RESPONSE && place.steps().equals(List.of(ResponseClass.DATA))) {
                // The response's class names the type of its data, or its absence, among its type arguments.
                signatures.addAll(classes.getOrDefault(response, List.of()).subList(0, 1));
            }
        }
        return signatures;
    }

    private void add(@Nullable Found found, boolean whole, Set<Signature> signatures) {
        if (found != null) {
            signatures.addAll(ofMember(found.owner, found.member));
            addEnum(found.member, signatures);
            if (whole) {
                addValue(found.member.type(), signatures, new HashSet<>());
            }
        }
    }

    /** Fields of one name in one operation or type share an enum as long as they list the same values. */
    private void addNamesakes(JavaClass one, String stem, Place place, Set<Signature> signatures) {
        String field = place.steps().get(place.steps().size() - 1);
        listed.getOrDefault(listedKey(one, field), List.of()).stream()
                .filter(signature -> signature
                        .owner()
                        .substring(signature.owner().lastIndexOf('.') + 1)
                        .startsWith(stem))
                .forEach(signatures::add);
    }

    private record Found(JavaClass owner, Member member) {}

    private @Nullable Found find(Place place) {
        OperationNames operation = operations.get(place.operation());
        if (operation == null) {
            return null;
        }
        RequestClass request = operation.request();
        if (place.part().isParameter()) {
            return request.parameters().stream()
                    .filter(placed -> is(placed.in(), place.part()))
                    .filter(placed ->
                            placed.member().field().name().equals(place.steps().get(0)))
                    .findFirst()
                    .map(placed -> new Found(request.name(), placed.member()))
                    .orElse(null);
        }
        if (place.part() == Part.RESPONSE) {
            return find(operation.response().name(), place.steps());
        }
        return request.body() == null ? null : find(objectIn(request.body().type()), place.steps());
    }

    private @Nullable Found find(@Nullable JavaClass top, List<String> steps) {
        JavaClass owner = top;
        Found found = null;
        for (String step : steps) {
            Member member =
                    owner == null ? null : objects.getOrDefault(owner, Map.of()).get(step);
            if (owner == null || member == null) {
                return null;
            }
            found = new Found(owner, member);
            owner = objectIn(member.type());
        }
        return found;
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

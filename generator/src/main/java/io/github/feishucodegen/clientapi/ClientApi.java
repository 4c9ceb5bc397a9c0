package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.TombstoneKind;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.Tombstone;
import io.github.feishucodegen.naming.VersionNames;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All classes of a generated client with their public members. */
public final class ClientApi {
    private final JavaNames names;
    private final Map<JavaClass, ClientClass> classes = new LinkedHashMap<>();

    private ClientApi(JavaNames names) {
        this.names = names;
    }

    /** Describes the client with these names. */
    public static ClientApi of(JavaNames names) {
        ClientApi api = new ClientApi(names);
        api.add(StepClasses.client(names));
        for (ServiceNames service : names.services()) {
            api.add(StepClasses.service(service));
            service.versions().forEach(api::add);
        }
        List<EventNames> events = names.events();
        if (!events.isEmpty()) {
            api.add(EventClasses.dispatcher(names.dispatcher(), events));
        }
        names.tombstones().forEach(gone -> api.add(tombstone(gone)));
        return api;
    }

    private void add(VersionNames version) {
        if (version.hasOperations()) {
            add(StepClasses.version(version));
        }
        Map<JavaClass, ObjectClass> objects = ObjectClass.byName(version.objects());
        for (ResourceNames resource : version.resources()) {
            add(ResourceClasses.of(resource, objects));
            for (OperationNames operation : resource.operations()) {
                add(DataClasses.request(operation));
                add(DataClasses.response(operation));
            }
        }
        version.events().forEach(event -> add(EventClasses.event(event)));
        version.objects().forEach(object -> add(DataClasses.object(object)));
        version.enums().forEach(listed -> add(EnumClasses.of(listed)));
    }

    private static ClientClass tombstone(Tombstone gone) {
        return new ClassBuilder(ClassType.of(gone.name()), new TombstoneKind(gone))
                .superclass(LibraryTypes.OBJECT)
                .build();
    }

    private void add(ClientClass type) {
        classes.put(type.name().topLevel(), type);
    }

    public JavaNames names() {
        return names;
    }

    /** The top-level classes. Each service is followed by its versions, and each version by its classes. */
    public Collection<ClientClass> classes() {
        return Collections.unmodifiableCollection(classes.values());
    }

    /** @throws NullPointerException if the client has no such class */
    public ClientClass get(JavaClass name) {
        return Objects.requireNonNull(classes.get(name), name::toString);
    }

    /** All public signatures. */
    public Stream<Signature> signatures() {
        return classes.values().stream().flatMap(ClientClass::signatures);
    }
}

package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.clientapi.ClassKind.BuilderKind;
import io.github.feishucodegen.clientapi.ClassKind.ClientKind;
import io.github.feishucodegen.clientapi.ClassKind.ServiceKind;
import io.github.feishucodegen.clientapi.ClassKind.VersionKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfKind;
import io.github.feishucodegen.clientapi.MethodOrigin.OfStep;
import io.github.feishucodegen.clientapi.TypeRef.ClassType;
import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;

/** The classes on the way to a resource: client, service and version. Each has one method per next class. */
final class StepClasses {
    private StepClasses() {}

    static ClientClass client(JavaNames names) {
        ClassType client = ClassType.of(names.client());
        ClassType name = client.nested("Builder");
        ClientClass builder = new ClassBuilder(name, new BuilderKind())
                .superclass(LibraryTypes.API_CLIENT.nested("Builder").with(client, name))
                .method(OfKind.BUILD, client, "build")
                .build();
        ClassBuilder type = new ClassBuilder(client, new ClientKind())
                .superclass(LibraryTypes.API_CLIENT)
                .method(OfKind.NEW_BUILDER, name, "newBuilder", LibraryTypes.STRING, LibraryTypes.STRING)
                .builder(builder);
        for (ServiceNames service : names.services()) {
            if (service.hasOperations()) {
                add(type, service.accessor(), service.name(), service.project());
            }
        }
        return type.build();
    }

    /**
     * The class of a service, with the classes of its handlers. Callers cannot create it if it has no operations. It extends the class of the version that callers may leave out, as in the official SDK:
     * {@code client.contact().department()}.
     */
    static ClientClass service(ServiceNames service) {
        ClassBuilder type = new ClassBuilder(ClassType.of(service.name()), new ServiceKind(service))
                .superclass(service.shortened()
                        .map(VersionNames::name)
                        .map(ClassType::of)
                        .orElse(LibraryTypes.OBJECT));
        if (service.hasOperations()) {
            type.constructor(LibraryTypes.API_CALLER);
        }
        for (VersionNames version : service.versions()) {
            if (version.hasOperations()) {
                add(type, version.accessor(), version.name(), version.version());
            }
        }
        service.events().forEach(event -> type.nested(EventClasses.handler(type.name(), event)));
        return type.build();
    }

    static ClientClass version(VersionNames version) {
        ClassBuilder type = new ClassBuilder(ClassType.of(version.name()), new VersionKind(version))
                .superclass(LibraryTypes.OBJECT)
                .constructor(LibraryTypes.API_CALLER);
        for (ResourceNames resource : version.resources()) {
            add(type, resource.accessor(), resource.name(), resource.resource());
        }
        return type.build();
    }

    private static void add(ClassBuilder type, String method, JavaClass target, String subject) {
        type.method(new OfStep(subject), ClassType.of(target), method);
    }
}

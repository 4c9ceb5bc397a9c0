package io.github.feishucodegen.javacode;

import io.github.feishucodegen.naming.JavaClass;
import io.github.feishucodegen.naming.JavaNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.VersionNames;

/** Describes the packages of a client. */
record PackageDocs(SourceFiles files) {
    static void addTo(SourceFiles files, JavaNames names) {
        PackageDocs docs = new PackageDocs(files);
        docs.describe(names.client(), "The client.");
        for (ServiceNames service : names.services()) {
            docs.describe(service.name(), "The service " + PageText.code(service.project()) + ".");
            service.versions()
                    .forEach(version ->
                            docs.describe(version, PageText.code(service.project() + "." + version.version())));
        }
        names.tombstones().forEach(gone -> docs.describe(gone.name(), "Contains classes whose pages are gone."));
    }

    private void describe(VersionNames version, String subject) {
        if (version.hasOperations()) {
            describe(version.name(), "The service " + subject + ".");
        }
        String models =
                (version.hasOperations() ? "Requests, responses and objects of " : "Events of ") + subject + ".";
        version.resources().forEach(resource -> {
            describe(resource.name(), "The operations of " + subject + ".");
            resource.operations().forEach(operation -> {
                describe(operation.request().name(), models);
                describe(operation.response().name(), models);
            });
        });
        version.events().forEach(event -> describe(event.type(), models));
        version.objects().forEach(object -> describe(object.name(), models));
        version.enums().forEach(listed -> describe(listed.name(), "The listed values of " + subject + "."));
    }

    private void describe(JavaClass type, String html) {
        files.describePackage(type.packageName(), html);
    }
}

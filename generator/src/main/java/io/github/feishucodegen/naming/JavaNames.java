package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.overlay.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All Java names of a model: which classes there are, what their members are called, and what these hold. */
public record JavaNames(JavaClass client, List<ServiceNames> services) {
    public JavaNames {
        services = List.copyOf(services);
    }

    /**
     * Names a model. The same model gets the same names; where two want the same, the first in the model's order has it.
     *
     * @throws IllegalArgumentException for a base package that is no package name
     */
    public static Result<JavaNames> of(ApiModel model, String basePackage) {
        return of(model, basePackage, Overlay.NONE);
    }

    /**
     * Names a model with the enums that callers know already.
     *
     * @throws IllegalArgumentException for a base package that is no package name
     */
    public static Result<JavaNames> of(ApiModel model, String basePackage, Overlay known) {
        if (!Identifiers.isPackageName(basePackage)) {
            throw new IllegalArgumentException("not a package name: " + basePackage);
        }
        Findings findings = new Findings();
        Map<String, TreeMap<String, VersionPart>> parts = parts(model);
        NameScope packages = NameScope.ofFiles(findings);
        NameScope accessors = NameScope.ofMembers(findings).reserve(InheritedMembers.OF_CLIENT);
        List<ServiceNames> services = new ArrayList<>();
        parts.forEach((project, versions) -> {
            Location location = versions.firstEntry().getValue().location();
            String packagePart = packages.take(Identifiers.packagePart(project), "package of " + project, location);
            String packageName = basePackage + ".service." + packagePart;
            String accessor = Identifiers.member(project);
            NameScope files = NameScope.ofFiles(findings);
            String service = files.take(
                    Identifiers.className(Identifiers.camel(project) + "Service"), "service " + project, location);
            services.add(new ServiceNames(
                    new JavaClass(packageName, service),
                    project,
                    accessors.take(accessor, "service " + project, location),
                    versions(packageName, project, versions, known, findings),
                    leftOut(project, List.copyOf(versions.keySet()), known)));
        });
        return new Result<>(new JavaNames(new JavaClass(basePackage, "Client"), services), findings.diagnostics());
    }

    /** The first that callers know, as in the official SDK; pages tell of older ones too, which no caller has heard of. */
    private static int leftOut(String project, List<String> versions, Overlay known) {
        for (int i = 0; i < versions.size(); i++) {
            if (known.knows(project, versions.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static List<VersionNames> versions(
            String packageName, String project, Map<String, VersionPart> parts, Overlay known, Findings findings) {
        NameScope packages = NameScope.ofFiles(findings);
        NameScope accessors = NameScope.ofMembers(findings).reserve(InheritedMembers.OF_OBJECT);
        List<VersionNames> versions = new ArrayList<>();
        parts.forEach((version, part) -> {
            String packagePart =
                    packages.take(Identifiers.packagePart(version), "package of " + version, part.location());
            String versionPackage = packageName + "." + packagePart;
            String accessor = Identifiers.member(version);
            versions.add(new VersionNaming(versionPackage, known.version(project, version), findings)
                    .names(
                            new JavaClass(versionPackage, Identifiers.className(Identifiers.camel(version))),
                            version,
                            accessors.take(accessor, "version " + version, part.location()),
                            part.operations(),
                            part.types()));
        });
        return versions;
    }

    /** The model by project and version; types that no operation stands beside get no class. */
    private static Map<String, TreeMap<String, VersionPart>> parts(ApiModel model) {
        Map<String, TreeMap<String, VersionPart>> parts = new TreeMap<>();
        for (Operation operation : model.operations()) {
            parts.computeIfAbsent(operation.id().project(), p -> new TreeMap<>())
                    .computeIfAbsent(
                            operation.id().version(), v -> new VersionPart(new ArrayList<>(), new ArrayList<>()))
                    .operations()
                    .add(operation);
        }
        for (SharedType type : model.types()) {
            TreeMap<String, VersionPart> versions = parts.get(type.key().project());
            VersionPart part = versions == null ? null : versions.get(type.key().version());
            if (part != null) {
                part.types().add(type);
            }
        }
        return parts;
    }

    private record VersionPart(List<Operation> operations, List<SharedType> types) {
        Location location() {
            return OperationNaming.location(operations.get(0));
        }
    }
}

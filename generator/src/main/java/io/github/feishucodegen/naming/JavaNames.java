package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.lock.LockScope.ProjectPackages;
import io.github.feishucodegen.lock.LockScope.Services;
import io.github.feishucodegen.lock.LockScope.VersionAccessors;
import io.github.feishucodegen.lock.LockScope.VersionPackages;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.VersionKey;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.ExchangeId;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.naming.EventGroups.EventGroup;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All Java names of a model: the classes, their members, and the types of the members. */
public record JavaNames(JavaClass client, List<ServiceNames> services, List<Tombstone> tombstones) {
    static final String SERVICE = ".service.";

    public JavaNames {
        services = List.copyOf(services);
        tombstones = List.copyOf(tombstones);
    }

    /**
     * Names a model. The same model always gets the same names. If two elements want the same name, the first one in
     * the model's order gets it.
     *
     * @throws IllegalArgumentException if the base package is not a package name
     */
    public static Result<JavaNames> of(ApiModel model, String basePackage) {
        return of(model, basePackage, SdkNames.NONE);
    }

    /**
     * Names a model and keeps the enum names that callers already use.
     *
     * @throws IllegalArgumentException if the base package is not a package name
     */
    public static Result<JavaNames> of(ApiModel model, String basePackage, SdkNames known) {
        return of(model, basePackage, known, NameLock.NONE).then(locked -> Result.of(locked.names()));
    }

    /**
     * Names a model and keeps the names of the lock where possible. A new element never takes a name from an old one.
     *
     * @throws IllegalArgumentException if the base package is not a package name
     */
    public static Result<LockedNames> of(ApiModel model, String basePackage, SdkNames known, NameLock lock) {
        if (!Identifiers.isPackageName(basePackage)) {
            throw new IllegalArgumentException("not a package name: " + basePackage);
        }
        Findings findings = new Findings();
        NameRegistry book = new NameRegistry(lock);
        Map<String, TreeMap<String, VersionPart>> parts =
                parts(model, EventGroups.of(model.events(), known, book, findings));
        NameRegistry.Page<String, String> packageNames = book.page(new ProjectPackages());
        NameRegistry.Page<String, String> accessorNames = book.page(new Services());
        NameScope<String> packages = NameScope.<String>ofFiles(findings).hold(packageNames.before());
        NameScope<String> accessors = NameScope.<String>ofMembers(findings)
                .reserve(InheritedMembers.OF_CLIENT)
                .hold(accessorNames.before());
        List<ServiceNames> services = new ArrayList<>();
        parts.forEach((project, versions) -> {
            Location location = versions.firstEntry().getValue().location();
            String packagePart = packages.take(
                    packageNames, project, Identifiers.packagePart(project), "package of " + project, location);
            String packageName = basePackage + SERVICE + packagePart;
            String accessor = Identifiers.member(project);
            String service = Identifiers.className(Identifiers.camel(project) + "Service");
            services.add(new ServiceNames(
                    new JavaClass(packageName, service),
                    project,
                    accessors.take(accessorNames, project, accessor, "service " + project, location),
                    versions(packageName, project, versions, known, book, findings),
                    known.firstVersion(project).orElse(null)));
        });
        JavaNames names = new JavaNames(new JavaClass(basePackage, "Client"), services, List.of());
        return new Result<>(new LockedNames(names, book.given()), findings.diagnostics());
    }

    private static List<VersionNames> versions(
            String packageName,
            String project,
            Map<String, VersionPart> parts,
            SdkNames known,
            NameRegistry book,
            Findings findings) {
        NameRegistry.Page<String, String> packageNames = book.page(new VersionPackages(project));
        NameRegistry.Page<String, String> accessorNames = book.page(new VersionAccessors(project));
        NameScope<String> packages = NameScope.<String>ofFiles(findings).hold(packageNames.before());
        NameScope<String> accessors = NameScope.<String>ofMembers(findings)
                .reserve(InheritedMembers.OF_OBJECT)
                .hold(accessorNames.before());
        List<VersionNames> versions = new ArrayList<>();
        parts.forEach((version, part) -> {
            String packagePart = packages.take(
                    packageNames, version, Identifiers.packagePart(version), "package of " + version, part.location());
            String versionPackage = packageName + "." + packagePart;
            String accessor = Identifiers.member(version);
            VersionKey group = new VersionKey(project, version);
            versions.add(new VersionNaming(versionPackage, group, known.version(project, version), book, findings)
                    .names(
                            new JavaClass(versionPackage, Identifiers.className(Identifiers.camel(version))),
                            version,
                            accessors.take(accessorNames, version, accessor, "version " + version, part.location()),
                            part.operations(),
                            part.events(),
                            part.types()));
        });
        return versions;
    }

    /**
     * The names of the selected operations and events, of the classes that they use, and of the tombstones in their
     * packages.
     */
    public JavaNames only(Predicate<Operation> operations, Predicate<Event> events) {
        List<ServiceNames> some = SelectedNames.of(services, operations, events);
        Set<String> packages = some.stream()
                .flatMap(service -> service.versions().stream())
                .map(version -> version.name().packageName())
                .collect(Collectors.toSet());
        return new JavaNames(
                client,
                some,
                tombstones.stream()
                        .filter(gone -> packages.contains(parent(gone.name().packageName())))
                        .toList());
    }

    private static String parent(String packageName) {
        return packageName.substring(0, packageName.lastIndexOf('.'));
    }

    /** The class of the dispatcher, which the client has if it has events. */
    public JavaClass dispatcher() {
        return new JavaClass(client.packageName(), "EventDispatcher");
    }

    /** The events of all services. */
    public List<EventNames> events() {
        return services.stream().flatMap(ServiceNames::events).toList();
    }

    /** Returns a copy with these tombstones: classes that the lock has and the model does not have. */
    JavaNames withTombstones(List<Tombstone> gone) {
        return new JavaNames(client, services, gone);
    }

    /** Groups the model by project and version. Types of a version with neither operations nor events get no class. */
    private static Map<String, TreeMap<String, VersionPart>> parts(ApiModel model, List<EventGroup> events) {
        Map<String, TreeMap<String, VersionPart>> parts = new TreeMap<>();
        for (Operation operation : model.operations()) {
            part(parts, operation.id()).operations().add(operation);
        }
        for (EventGroup group : events) {
            part(parts, group.event().id()).events().add(group);
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

    private static VersionPart part(Map<String, TreeMap<String, VersionPart>> parts, ExchangeId id) {
        return parts.computeIfAbsent(id.project(), p -> new TreeMap<>())
                .computeIfAbsent(
                        id.version(), v -> new VersionPart(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private record VersionPart(List<Operation> operations, List<EventGroup> events, List<SharedType> types) {
        Location location() {
            return operations.isEmpty()
                    ? EventGroups.location(events.get(0).event())
                    : OperationNaming.location(operations.get(0));
        }
    }
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.LockScopes;
import io.github.feishucodegen.lock.LockScopes.LockedClass;
import io.github.feishucodegen.lock.NameLock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the classes that the lock has and the client no longer has. */
final class Tombstones {
    private final NameLock lock;
    private final String basePackage;
    private final Set<String> living = new HashSet<>();

    private Tombstones(NameLock lock, NameLock given, String basePackage) {
        this.lock = lock;
        this.basePackage = basePackage;
        given.names().keySet().forEach(scope -> living.add(WireName.lower(scope)));
    }

    static List<Tombstone> of(NameLock lock, NameLock given, String basePackage) {
        Tombstones tombstones = new Tombstones(lock, given, basePackage);
        Set<String> scopes = new TreeSet<>(lock.gone().keySet());
        scopes.addAll(lock.names().keySet());
        List<Tombstone> all = new ArrayList<>();
        scopes.forEach(scope -> tombstones.add(scope, all));
        return all;
    }

    private void add(String scope, List<Tombstone> all) {
        LockedClass locked = LockScopes.classOf(scope);
        if (locked == null
                || !Identifiers.isIdentifier(locked.name())
                || !Identifiers.className(locked.name()).equals(locked.name())
                // Some file systems do not distinguish upper and lower case.
                || !living.add(WireName.lower(scope))) {
            return;
        }
        int dot = locked.version().lastIndexOf('.');
        if (dot < 0) {
            return;
        }
        String project = locked.version().substring(0, dot);
        String version = locked.version().substring(dot + 1);
        String service = lock.ever(JavaNames.PACKAGES).get(project);
        String part = lock.ever(JavaNames.packages(project)).get(version);
        if (service != null && part != null && Identifiers.isPackageName(service + "." + part)) {
            String kind = locked.listsValues() ? VersionNaming.ENUMS : VersionNaming.MODEL;
            all.add(new Tombstone(
                    new JavaClass(basePackage + JavaNames.SERVICE + service + "." + part + kind, locked.name()),
                    subject(locked)));
        }
    }

    private String subject(LockedClass locked) {
        String kind = locked.listsValues() ? "enums" : "classes";
        for (Map.Entry<String, String> entry :
                lock.ever(LockScopes.of(locked.version(), kind)).entrySet()) {
            boolean route = OperationNaming.isRoute(entry.getKey());
            if (route && OperationNaming.allClassNames(entry.getValue()).contains(locked.name())
                    || !route && entry.getValue().equals(locked.name())) {
                return entry.getKey();
            }
        }
        return locked.name();
    }
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.lock.ClassKey;
import io.github.feishucodegen.lock.LockScope;
import io.github.feishucodegen.lock.LockScope.Classes;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Enums;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.LockScope.ProjectPackages;
import io.github.feishucodegen.lock.LockScope.VersionPackages;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.ScopedNames;
import io.github.feishucodegen.lock.VersionKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the classes that the lock has and the client no longer has. */
final class Tombstones {
    private final NameLock lock;
    private final String basePackage;

    private Tombstones(NameLock lock, String basePackage) {
        this.lock = lock;
        this.basePackage = basePackage;
    }

    /** A class or enum that the lock has. */
    private record LockedClass(VersionKey version, boolean isEnum, String name) implements Comparable<LockedClass> {
        private static final Comparator<LockedClass> ORDER = Comparator.comparing(
                        (LockedClass locked) -> locked.version.toString())
                .thenComparing(LockedClass::isEnum)
                .thenComparing(LockedClass::name);

        /** The same for names that differ only in case, because some file systems do not distinguish them. */
        LockedClass folded() {
            VersionKey folded = new VersionKey(WireName.lower(version.project()), WireName.lower(version.version()));
            return new LockedClass(folded, isEnum, WireName.lower(name));
        }

        @Override
        public int compareTo(LockedClass other) {
            return ORDER.compare(this, other);
        }
    }

    static List<Tombstone> of(NameLock lock, NameLock given, String basePackage) {
        Tombstones tombstones = new Tombstones(lock, basePackage);
        Set<LockedClass> living = new HashSet<>();
        classes(given.names()).forEach(locked -> living.add(locked.folded()));
        Set<LockedClass> ever = classes(lock.gone());
        ever.addAll(classes(lock.names()));
        List<Tombstone> all = new ArrayList<>();
        for (LockedClass locked : ever) {
            if (Identifiers.isIdentifier(locked.name)
                    && Identifiers.className(locked.name).equals(locked.name)
                    && living.add(locked.folded())) {
                tombstones.add(locked, all);
            }
        }
        return all;
    }

    private static Set<LockedClass> classes(ScopedNames names) {
        Set<LockedClass> classes = new TreeSet<>();
        for (LockScope<?, ?> scope : names.scopes()) {
            if (scope instanceof Members members) {
                classes.add(new LockedClass(members.version(), false, members.className()));
            } else if (scope instanceof Constants constants) {
                classes.add(new LockedClass(constants.version(), true, constants.enumName()));
            }
        }
        return classes;
    }

    private void add(LockedClass locked, List<Tombstone> all) {
        VersionKey version = locked.version;
        String service = lock.ever(new ProjectPackages()).get(version.project());
        String part = lock.ever(new VersionPackages(version.project())).get(version.version());
        if (service != null && part != null && Identifiers.isPackageName(service + "." + part)) {
            String kind = locked.isEnum ? VersionNaming.ENUMS : VersionNaming.MODEL;
            all.add(new Tombstone(
                    new JavaClass(basePackage + JavaNames.SERVICE + service + "." + part + kind, locked.name),
                    subject(locked)));
        }
    }

    private String subject(LockedClass locked) {
        return locked.isEnum
                ? subject(locked, lock.ever(new Enums(locked.version)))
                : subject(locked, lock.ever(new Classes(locked.version)));
    }

    private static String subject(LockedClass locked, Map<? extends ClassKey, String> names) {
        for (Map.Entry<? extends ClassKey, String> entry : names.entrySet()) {
            if (ObjectNaming.allClassNames(entry.getKey(), entry.getValue()).contains(locked.name)) {
                return entry.getKey().toString();
            }
        }
        return locked.name;
    }
}

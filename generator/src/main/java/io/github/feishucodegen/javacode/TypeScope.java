package io.github.feishucodegen.javacode;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names of classes at the current position of a file. They depend on the imports and on the enclosing classes.
 */
final class TypeScope {
    private final String packageName;
    private final Map<String, ClassName> imports;
    private final List<Level> levels = new ArrayList<>();

    /** The names already found for the current position. */
    private final Map<String, String> known = new HashMap<>();

    /** By simple name, the first class with that name that needs an import. */
    private final Map<String, ClassName> importable = new HashMap<>();

    private final Set<String> ownPackage = new HashSet<>();

    private record Level(String name, Collection<String> nested) {}

    TypeScope(String packageName, Map<String, ClassName> imports) {
        this.packageName = packageName;
        this.imports = imports;
    }

    /** @param nested the nested classes that can be named at this position */
    void enter(String name, Collection<String> nested) {
        levels.add(new Level(name, nested));
        known.clear();
    }

    void leave() {
        levels.remove(levels.size() - 1);
        known.clear();
    }

    /** The imports with which all names would have been short. */
    Map<String, ClassName> wantedImports() {
        Map<String, ClassName> wanted = new TreeMap<>(importable);
        wanted.keySet().removeAll(ownPackage);
        return wanted;
    }

    /** The shortest name of the class at this position. */
    String name(ClassName type) {
        String name = known.get(type.canonicalName());
        if (name == null) {
            name = find(type);
            known.put(type.canonicalName(), name);
        }
        return name;
    }

    private String find(ClassName type) {
        boolean taken = false;
        for (ClassName c = type; c != null; c = c.enclosingClassName()) {
            String meant = meaning(c.simpleName());
            taken = !meant.isEmpty();
            if (meant.equals(c.canonicalName())) {
                List<String> names = type.simpleNames();
                return String.join(".", names.subList(c.simpleNames().size() - 1, names.size()));
            }
        }
        if (taken) {
            return type.canonicalName();
        }
        ClassName outermost = type.topLevelClassName();
        if (packageName.equals(type.packageName())) {
            ownPackage.add(outermost.simpleName());
            return String.join(".", type.simpleNames());
        }
        if (!type.packageName().isEmpty()) {
            importable.putIfAbsent(outermost.simpleName(), outermost);
        }
        return type.canonicalName();
    }

    /** The class that a simple name denotes at this position; empty if it denotes none. */
    private String meaning(String simpleName) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            if (levels.get(i).nested().contains(simpleName)) {
                StringBuilder name = new StringBuilder(packageName);
                levels.subList(0, i + 1).forEach(level -> name.append('.').append(level.name()));
                return name.append('.').append(simpleName).toString();
            }
        }
        if (!levels.isEmpty() && levels.get(0).name().equals(simpleName)) {
            return packageName + "." + simpleName;
        }
        ClassName imported = imports.get(simpleName);
        return imported == null ? "" : imported.canonicalName();
    }
}

package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the members of one class: the setters of its builder and its getters. The lock has setter and getter of a
 * field as {@code class_,getClass_}. The getter of its enum has the field's name and {@code *} as key. If the naming
 * rules give the names, the lock has an empty text.
 */
final class MemberNaming {
    private static final String BODY = "(body)";
    private static final String SECOND = "#2";
    private static final String LISTED = "*";
    private static final String BY_RULE = "";

    private final NameScope setters;
    private final NameScope getters;
    private final NameRegistry.Page book;
    private final Map<String, String[]> before = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    MemberNaming(InheritedMembers inherited, NameRegistry.Page book, Findings findings) {
        this.book = book;
        this.setters = NameScope.ofMembers(findings).reserve(inherited.ofBuilder());
        this.getters = NameScope.ofMembers(findings).reserve(inherited.getters());
        book.before().forEach((key, kept) -> {
            String[] names = names(key, kept);
            before.put(key, names);
            setters.hold(names[0], key);
            getters.hold(names[1], key);
        });
    }

    /** Parses an entry of the lock into setter and getter. An enum's getter has an empty setter. */
    static String[] names(String key, String kept) {
        if (key.endsWith(LISTED)) {
            return new String[] {"", kept.equals(BY_RULE) ? enumGetter(field(key)) : kept};
        }
        if (kept.equals(BY_RULE)) {
            return new String[] {Identifiers.member(field(key)), getter(field(key))};
        }
        int comma = kept.indexOf(',');
        return comma < 0 ? new String[] {kept, ""} : new String[] {kept.substring(0, comma), kept.substring(comma + 1)};
    }

    private static String getter(String field) {
        return "get" + Identifiers.camel(field);
    }

    private static String enumGetter(String field) {
        return getter(field) + "Enum";
    }

    /**
     * The key of a member in the lock. A second field with the same name gets a suffix: a path parameter and a query
     * parameter can share a name.
     */
    String key(String field) {
        String key = field.replace(LISTED, "%2A");
        return seen.add(field) ? key : key + SECOND;
    }

    private static String field(String key) {
        String field = key;
        for (String mark : List.of(LISTED, SECOND)) {
            field = field.endsWith(mark) ? field.substring(0, field.length() - mark.length()) : field;
        }
        return field.replace("%2A", LISTED);
    }

    /** Removes a member from the lock. It is for members whose names are the same in every class. */
    void forget(String key) {
        book.given().remove(key);
    }

    String setter(String key, String field, Location location) {
        return setter(key, Identifiers.member(field), "setter of " + field, location);
    }

    String getter(String key, String field, Location location) {
        return getter(key, getter(field), "getter of " + field, location);
    }

    /** The setter of the body. Its name comes from the class of its parameter. */
    String setterFor(JavaClass type, Location location) {
        String wanted = Identifiers.memberForClass(type.simpleName());
        return setter(BODY, wanted, "setter of " + type.simpleName(), location);
    }

    String getterFor(JavaClass type, Location location) {
        return getter(BODY, "get" + type.simpleName(), "getter of " + type.simpleName(), location);
    }

    /** The getter of a field's enum. Callers name all plain getters first, because these have priority. */
    String enumGetter(String key, String field, Location location) {
        String listed = key + LISTED;
        String name = take(getters, listed, 1, enumGetter(field), "enum getter of " + field, location);
        book.give(listed, name.equals(enumGetter(field)) ? BY_RULE : name);
        return name;
    }

    private String setter(String key, String wanted, String subject, Location location) {
        String name = take(setters, key, 0, wanted, subject, location);
        given.put(key, name);
        return name;
    }

    private String getter(String key, String wanted, String subject, Location location) {
        String name = take(getters, key, 1, wanted, subject, location);
        String setter = given.getOrDefault(key, "");
        String[] rule = names(key, BY_RULE);
        boolean byRule = !key.equals(BODY) && rule[0].equals(setter) && rule[1].equals(name);
        book.give(key, byRule ? BY_RULE : setter + "," + name);
        return name;
    }

    private String take(NameScope scope, String key, int part, String wanted, String subject, Location location) {
        String[] had = before.get(key);
        if (had != null && Identifiers.isIdentifier(had[part]) && scope.isFreeFor(had[part], key)) {
            scope.takeAll(Set.of(had[part]));
            return had[part];
        }
        return scope.take(wanted, subject, location);
    }
}

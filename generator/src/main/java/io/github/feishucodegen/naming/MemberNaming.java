package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.lock.MemberKey;
import io.github.feishucodegen.lock.MemberKey.Body;
import io.github.feishucodegen.lock.MemberKey.OfEnum;
import io.github.feishucodegen.lock.MemberKey.OfField;
import io.github.feishucodegen.lock.MemberName;
import io.github.feishucodegen.lock.MemberName.Accessors;
import io.github.feishucodegen.lock.MemberName.ByRule;
import io.github.feishucodegen.lock.MemberName.EnumGetter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the members of one class: the setters of its builder and its getters. */
final class MemberNaming {
    private final NameScope<MemberKey> setters;
    private final NameScope<MemberKey> getters;
    private final NameRegistry.Page<MemberKey, MemberName> book;
    private final Map<MemberKey, String> settersBefore = new HashMap<>();
    private final Map<MemberKey, String> gettersBefore = new HashMap<>();
    private final Map<MemberKey, String> givenSetters = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    MemberNaming(InheritedMembers inherited, NameRegistry.Page<MemberKey, MemberName> book, Findings findings) {
        this.book = book;
        book.before().forEach(this::remember);
        this.setters = NameScope.<MemberKey>ofMembers(findings)
                .reserve(inherited.ofBuilder())
                .hold(settersBefore);
        this.getters = NameScope.<MemberKey>ofMembers(findings)
                .reserve(inherited.getters())
                .hold(gettersBefore);
    }

    private void remember(MemberKey key, MemberName locked) {
        MemberName name = locked instanceof ByRule ? byRule(key) : locked;
        if (name instanceof Accessors accessors) {
            settersBefore.put(key, accessors.setter());
            gettersBefore.put(key, accessors.getter());
        } else if (name instanceof EnumGetter getter) {
            gettersBefore.put(key, getter.name());
        }
    }

    /** The names that the naming rules derive. A body has no name to derive them from. */
    static MemberName byRule(MemberKey key) {
        if (key instanceof OfEnum listed) {
            return new EnumGetter(enumGetter(listed.field().field()));
        }
        return key instanceof OfField field
                ? new Accessors(Identifiers.member(field.field()), getter(field.field()))
                : new ByRule();
    }

    private static String getter(String field) {
        return "get" + Identifiers.camel(field);
    }

    private static String enumGetter(String field) {
        return getter(field) + "Enum";
    }

    /** The key of the next member for a field with this name. */
    OfField key(String field) {
        return new OfField(field, !seen.add(field));
    }

    /** Removes a field from the lock. It is for members whose names are the same in every class. */
    void forget(String field) {
        book.given().remove(new OfField(field, false));
    }

    String setter(OfField key, Location location) {
        return setter(key, Identifiers.member(key.field()), "setter of " + key.field(), location);
    }

    String getter(OfField key, Location location) {
        return getter(key, getter(key.field()), "getter of " + key.field(), location);
    }

    /** The setter of the body. Its name comes from the class of its parameter. */
    String setterFor(JavaClass type, Location location) {
        String wanted = Identifiers.memberForClass(type.simpleName());
        return setter(new Body(), wanted, "setter of " + type.simpleName(), location);
    }

    String getterFor(JavaClass type, Location location) {
        return getter(new Body(), "get" + type.simpleName(), "getter of " + type.simpleName(), location);
    }

    /** The getter of a field's enum. Callers name all plain getters first, because these have priority. */
    String enumGetter(OfField field, Location location) {
        OfEnum key = new OfEnum(field);
        String subject = "enum getter of " + field.field();
        String name = take(getters, key, gettersBefore.get(key), enumGetter(field.field()), subject, location);
        give(key, new EnumGetter(name));
        return name;
    }

    private String setter(MemberKey key, String wanted, String subject, Location location) {
        String name = take(setters, key, settersBefore.get(key), wanted, subject, location);
        givenSetters.put(key, name);
        return name;
    }

    /** Callers name the setter first. */
    private String getter(MemberKey key, String wanted, String subject, Location location) {
        String name = take(getters, key, gettersBefore.get(key), wanted, subject, location);
        give(key, new Accessors(givenSetters.getOrDefault(key, ""), name));
        return name;
    }

    private void give(MemberKey key, MemberName name) {
        book.give(key, name.equals(byRule(key)) ? new ByRule() : name);
    }

    private static String take(
            NameScope<MemberKey> scope,
            MemberKey key,
            @Nullable String before,
            String wanted,
            String subject,
            Location location) {
        if (before != null && Identifiers.isIdentifier(before) && scope.isFreeFor(before, key)) {
            scope.takeAll(Set.of(before));
            return before;
        }
        return scope.take(wanted, subject, location);
    }
}

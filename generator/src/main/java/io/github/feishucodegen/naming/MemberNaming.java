package io.github.feishucodegen.naming;

import io.github.feishucodegen.diagnostic.Location;

/** Names the members of one class: the setters of its builder and its getters. */
final class MemberNaming {
    private final NameScope setters;
    private final NameScope getters;

    MemberNaming(InheritedMembers inherited, Findings findings) {
        this.setters = NameScope.ofMembers(findings).reserve(inherited.ofBuilder());
        this.getters = NameScope.ofMembers(findings).reserve(inherited.getters());
    }

    String setter(String field, Location location) {
        return setters.take(Identifiers.member(field), "setter of " + field, location);
    }

    /** A setter named for the class that it takes. */
    String setterFor(JavaClass type, Location location) {
        return setters.take(Identifiers.memberForClass(type.simpleName()), "setter of " + type.simpleName(), location);
    }

    String getter(String field, Location location) {
        return getters.take("get" + Identifiers.camel(field), "getter of " + field, location);
    }

    String getterFor(JavaClass type, Location location) {
        return getters.take("get" + type.simpleName(), "getter of " + type.simpleName(), location);
    }

    /** To be asked for once all getters have their names, which come first. */
    String enumGetter(String field, Location location) {
        return getters.take("get" + Identifiers.camel(field) + "Enum", "enum getter of " + field, location);
    }
}

package io.github.feishucodegen.lock;

import org.jspecify.annotations.Nullable;

/** The scopes of a lock. */
public final class LockScopes {
    /** The ids of operations, such as {@code hire/v1/interviewer/patch}, by route. */
    public static final String OPERATIONS = "* operations";

    private static final String MEMBERS = " members ";
    private static final String VALUES = " values ";
    private static final String METHODS = " methods ";

    private LockScopes() {}

    /** @param group such as {@code hire.v1}; {@code *} for the client */
    public static String of(String group, String kind) {
        return group + ' ' + kind;
    }

    /** The members of a class. */
    public static String members(String version, String className) {
        return version + MEMBERS + className;
    }

    /** The constants of an enum. */
    public static String values(String version, String className) {
        return version + VALUES + className;
    }

    /** The methods of a resource. */
    public static String methods(String version, String resource) {
        return version + METHODS + resource;
    }

    /** Whether the names of a scope stand on one line. */
    static boolean isOfMembers(String scope) {
        return scope.contains(MEMBERS) || scope.contains(VALUES) || scope.contains(METHODS);
    }

    /** The class that a scope has the members of; null where it is another scope. */
    public static @Nullable LockedClass classOf(String scope) {
        for (String kind : new String[] {MEMBERS, VALUES}) {
            int at = scope.indexOf(kind);
            if (at > 0) {
                return new LockedClass(
                        scope.substring(0, at), scope.substring(at + kind.length()), kind.equals(VALUES));
            }
        }
        return null;
    }

    /**
     * A class that was given a name.
     *
     * @param version such as {@code hire.v1}
     */
    public record LockedClass(String version, String name, boolean listsValues) {}
}

package io.github.feishucodegen.lock;

import org.jspecify.annotations.Nullable;

/** The names of the scopes of a name lock. */
public final class LockScopes {
    /** The scope for the ids of operations, such as {@code hire/v1/interviewer/patch}. The keys are routes. */
    public static final String OPERATIONS = "* operations";

    private static final String MEMBERS = " members ";
    private static final String VALUES = " values ";
    private static final String METHODS = " methods ";

    private LockScopes() {}

    /** @param group such as {@code hire.v1}, or {@code *} for the client */
    public static String of(String group, String kind) {
        return group + ' ' + kind;
    }

    /** The scope for the members of a class. */
    public static String members(String version, String className) {
        return version + MEMBERS + className;
    }

    /** The scope for the constants of an enum. */
    public static String values(String version, String className) {
        return version + VALUES + className;
    }

    /** The scope for the methods of a resource. */
    public static String methods(String version, String resource) {
        return version + METHODS + resource;
    }

    /** Whether the file has all names of the scope on one line. */
    static boolean isOfMembers(String scope) {
        return scope.contains(MEMBERS) || scope.contains(VALUES) || scope.contains(METHODS);
    }

    /** The class whose members the scope has. Null for another scope. */
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
     * A class in a name lock.
     *
     * @param version such as {@code hire.v1}
     * @param listsValues whether the class is an enum
     */
    public record LockedClass(String version, String name, boolean listsValues) {}
}

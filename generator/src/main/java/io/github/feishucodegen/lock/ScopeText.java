package io.github.feishucodegen.lock;

import io.github.feishucodegen.lock.LockScope.Classes;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Enums;
import io.github.feishucodegen.lock.LockScope.EventIds;
import io.github.feishucodegen.lock.LockScope.EventNames;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.LockScope.Methods;
import io.github.feishucodegen.lock.LockScope.OperationIds;
import io.github.feishucodegen.lock.LockScope.ProjectPackages;
import io.github.feishucodegen.lock.LockScope.ResourceAccessors;
import io.github.feishucodegen.lock.LockScope.ResourceClasses;
import io.github.feishucodegen.lock.LockScope.Services;
import io.github.feishucodegen.lock.LockScope.VersionAccessors;
import io.github.feishucodegen.lock.LockScope.VersionPackages;

/**
 * Writes and reads the scopes of the file: {@code hire.v1 members GetJobReq}. The first word is a version, a project, or
 * {@code *} for the client.
 */
final class ScopeText {
    private static final String CLIENT = "*";

    private ScopeText() {}

    static String write(LockScope<?, ?> scope) {
        if (scope instanceof OperationIds) {
            return "* operations";
        } else if (scope instanceof ProjectPackages) {
            return "* packages";
        } else if (scope instanceof EventIds) {
            return "* events";
        } else if (scope instanceof EventNames) {
            return "* handlers";
        } else if (scope instanceof Services) {
            return "* services";
        } else if (scope instanceof VersionPackages packages) {
            return write(packages.project()) + " packages";
        } else if (scope instanceof VersionAccessors versions) {
            return write(versions.project()) + " versions";
        } else if (scope instanceof ResourceClasses resources) {
            return write(resources.version()) + " resources";
        } else if (scope instanceof ResourceAccessors accessors) {
            return write(accessors.version()) + " accessors";
        } else if (scope instanceof Methods methods) {
            return write(methods.version()) + " methods " + methods.resource();
        } else if (scope instanceof Classes classes) {
            return write(classes.version()) + " classes";
        } else if (scope instanceof Enums enums) {
            return write(enums.version()) + " enums";
        } else if (scope instanceof Members members) {
            return write(members.version()) + " members " + members.className();
        } else if (scope instanceof Constants constants) {
            return write(constants.version()) + " values " + constants.enumName();
        }
        throw new IllegalStateException("a scope without a form in the file: " + scope);
    }

    /** @throws LockFormatException if the text is not a scope */
    static LockScope<?, ?> read(String text) {
        String[] words = text.split(" ", 3);
        String group = words[0];
        String rest = words.length < 2 ? "" : text.substring(group.length() + 1);
        switch (rest) {
            case "operations":
                return ofClient(group, new OperationIds());
            case "events":
                return ofClient(group, new EventIds());
            case "handlers":
                return ofClient(group, new EventNames());
            case "services":
                return ofClient(group, new Services());
            case "packages":
                return group.equals(CLIENT) ? new ProjectPackages() : new VersionPackages(Escapes.unescape(group));
            case "versions":
                return new VersionAccessors(Escapes.unescape(group));
            case "resources":
                return new ResourceClasses(version(group));
            case "accessors":
                return new ResourceAccessors(version(group));
            case "classes":
                return new Classes(version(group));
            case "enums":
                return new Enums(version(group));
            default:
                return ofOwner(version(group), words);
        }
    }

    private static LockScope<?, ?> ofClient(String group, LockScope<?, ?> scope) {
        if (!group.equals(CLIENT)) {
            throw unknown();
        }
        return scope;
    }

    private static LockScope<?, ?> ofOwner(VersionKey version, String[] words) {
        if (words.length == 3) {
            switch (words[1]) {
                case "methods":
                    return new Methods(version, words[2]);
                case "members":
                    return new Members(version, words[2]);
                case "values":
                    return new Constants(version, words[2]);
                default:
                    break;
            }
        }
        throw unknown();
    }

    private static String write(VersionKey version) {
        return write(version.project()) + "." + Escapes.escape(version.version(), " .");
    }

    private static String write(String project) {
        return Escapes.escape(project, " *");
    }

    private static VersionKey version(String group) {
        int dot = group.lastIndexOf('.');
        if (dot < 0) {
            throw unknown();
        }
        return new VersionKey(Escapes.unescape(group.substring(0, dot)), Escapes.unescape(group.substring(dot + 1)));
    }

    private static LockFormatException unknown() {
        return new LockFormatException("this toolkit knows no such scope");
    }
}

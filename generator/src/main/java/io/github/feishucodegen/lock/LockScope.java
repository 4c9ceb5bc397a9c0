package io.github.feishucodegen.lock;

import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;

/**
 * A namespace of a name lock. It gives each of its elements one name.
 *
 * @param <K> the elements that have the names
 * @param <N> the names
 */
public sealed interface LockScope<K, N> {
    /** The ids of all operations. */
    record OperationIds() implements LockScope<OperationKey, OperationId> {}

    /** The ids of all events, by type. */
    record EventIds() implements LockScope<String, EventId> {}

    /** The names of events in the dispatcher, by type, such as {@code P2MessageReceiveV1}. */
    record EventNames() implements LockScope<String, String> {}

    /** The packages of projects. */
    record ProjectPackages() implements LockScope<String, String> {}

    /** The client's methods that return services, by project. */
    record Services() implements LockScope<String, String> {}

    /** The packages of a project's versions. */
    record VersionPackages(String project) implements LockScope<String, String> {}

    /** A service's methods that return versions. */
    record VersionAccessors(String project) implements LockScope<String, String> {}

    /** The classes of resources. */
    record ResourceClasses(VersionKey version) implements LockScope<String, String> {}

    /** A version's methods that return resources. */
    record ResourceAccessors(VersionKey version) implements LockScope<String, String> {}

    /** The methods of a resource, by the platform's name of the method. */
    record Methods(VersionKey version, String resource) implements LockScope<String, String> {}

    /** The object classes. For an operation or an event, the name is the stem of its classes. */
    record Classes(VersionKey version) implements LockScope<ClassKey, String> {}

    /** The enum classes of fields. */
    record Enums(VersionKey version) implements LockScope<ClassKey.OfField, String> {}

    /** The members of a class. */
    record Members(VersionKey version, String className) implements LockScope<MemberKey, MemberName> {}

    /** The constants of an enum, by value. */
    record Constants(VersionKey version, String enumName) implements LockScope<String, ConstantName> {}
}

package io.github.feishucodegen.clientapi;

import io.github.feishucodegen.naming.EnumClass;
import io.github.feishucodegen.naming.EventNames;
import io.github.feishucodegen.naming.ObjectClass;
import io.github.feishucodegen.naming.OperationNames;
import io.github.feishucodegen.naming.ResourceNames;
import io.github.feishucodegen.naming.ServiceNames;
import io.github.feishucodegen.naming.Tombstone;
import io.github.feishucodegen.naming.VersionNames;
import java.util.List;

/** The kind of a generated class, with the part of the API that it stands for. */
public sealed interface ClassKind {
    record ClientKind() implements ClassKind {}

    record ServiceKind(ServiceNames service) implements ClassKind {}

    record VersionKind(VersionNames version) implements ClassKind {}

    record ResourceKind(ResourceNames resource, List<CalledOperation> operations) implements ClassKind {
        public ResourceKind {
            operations = List.copyOf(operations);
        }
    }

    record RequestKind(OperationNames operation) implements ClassKind {}

    record ResponseKind(OperationNames operation) implements ClassKind {}

    /** The dispatcher, with a method for each event. */
    record DispatcherKind(List<EventNames> events) implements ClassKind {
        public DispatcherKind {
            events = List.copyOf(events);
        }
    }

    /** The class of an event with its envelope. Its data is an object. */
    record EventKind(EventNames event) implements ClassKind {}

    /** The abstract class of an event's handlers, nested in the class of the service. */
    record HandlerKind(EventNames event) implements ClassKind {}

    record ObjectKind(ObjectClass object) implements ClassKind {}

    /** The class nested in an object, a request, the dispatcher or the client that builds it. */
    record BuilderKind() implements ClassKind {}

    record EnumKind(EnumClass listed) implements ClassKind {}

    /** The Java enum nested in an open enum, which a switch accepts. Its last constant stands for all other values. */
    record KnownKind(EnumClass listed) implements ClassKind {}

    record TombstoneKind(Tombstone gone) implements ClassKind {}
}

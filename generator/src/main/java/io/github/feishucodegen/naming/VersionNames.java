package io.github.feishucodegen.naming;

import java.util.List;

/**
 * The classes of one version of a service.
 *
 * @param version the platform's name
 * @param accessor the method that returns the version
 * @param events the events and callbacks
 * @param objects the classes that are neither requests nor responses, with the data of events
 */
public record VersionNames(
        JavaClass name,
        String version,
        String accessor,
        List<ResourceNames> resources,
        List<EventNames> events,
        List<ObjectClass> objects,
        List<EnumClass> enums) {
    public VersionNames {
        resources = List.copyOf(resources);
        events = List.copyOf(events);
        objects = List.copyOf(objects);
        enums = List.copyOf(enums);
    }

    /** Whether callers can reach an operation through the version. */
    public boolean hasOperations() {
        return !resources.isEmpty();
    }
}

package io.github.feishucodegen.naming;

import java.util.List;

/**
 * The classes of one version of a service.
 *
 * @param version as the platform calls it
 * @param accessor the method that gives it
 * @param objects the classes that are neither request nor response
 */
public record VersionNames(
        JavaClass name,
        String version,
        String accessor,
        List<ResourceNames> resources,
        List<ObjectClass> objects,
        List<EnumClass> enums) {
    public VersionNames {
        resources = List.copyOf(resources);
        objects = List.copyOf(objects);
        enums = List.copyOf(enums);
    }
}

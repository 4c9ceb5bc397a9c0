package io.github.feishucodegen.naming;

import java.util.List;

/**
 * The classes of one version of a service.
 *
 * @param version the platform's name
 * @param accessor the method that returns the version
 * @param objects the classes that are neither requests nor responses
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

package io.github.feishucodegen.naming;

import java.util.List;

/**
 * A project's service class.
 *
 * @param project as the platform calls it
 * @param accessor the method of the client that gives it
 */
public record ServiceNames(JavaClass name, String project, String accessor, List<VersionNames> versions) {
    public ServiceNames {
        versions = List.copyOf(versions);
    }
}

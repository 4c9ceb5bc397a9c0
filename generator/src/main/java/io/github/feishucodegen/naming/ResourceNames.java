package io.github.feishucodegen.naming;

import java.util.List;

/**
 * The class of a resource.
 *
 * @param resource the platform's name
 * @param accessor the method that returns the resource
 */
public record ResourceNames(JavaClass name, String resource, String accessor, List<OperationNames> operations) {
    public ResourceNames {
        operations = List.copyOf(operations);
    }
}

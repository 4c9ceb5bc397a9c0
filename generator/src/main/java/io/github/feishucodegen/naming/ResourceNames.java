package io.github.feishucodegen.naming;

import java.util.List;

/**
 * A resource's class.
 *
 * @param resource as the platform calls it
 * @param accessor the method that gives it
 */
public record ResourceNames(JavaClass name, String resource, String accessor, List<OperationNames> operations) {
    public ResourceNames {
        operations = List.copyOf(operations);
    }
}

package io.github.feishucodegen.model;

import java.util.List;

/**
 * Everything that a set of pages describes, in an order that does not depend on the order of the pages.
 *
 * @param operations by id
 * @param types the named types of each project and version, by key
 */
public record ApiModel(List<Operation> operations, List<SharedType> types) {
    public static final ApiModel EMPTY = new ApiModel(List.of(), List.of());

    public ApiModel {
        operations = List.copyOf(operations);
        types = List.copyOf(types);
    }
}

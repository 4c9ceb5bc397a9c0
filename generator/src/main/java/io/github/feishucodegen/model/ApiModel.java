package io.github.feishucodegen.model;

import java.util.List;

/**
 * All operations and shared types of a set of pages. The order does not depend on the order of the pages.
 *
 * @param operations sorted by id
 * @param types the shared types of each project and version, sorted by key
 */
public record ApiModel(List<Operation> operations, List<SharedType> types) {
    public static final ApiModel EMPTY = new ApiModel(List.of(), List.of());

    public ApiModel {
        operations = List.copyOf(operations);
        types = List.copyOf(types);
    }
}

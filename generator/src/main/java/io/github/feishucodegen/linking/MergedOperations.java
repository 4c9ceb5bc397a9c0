package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.Operation;
import java.util.List;

/**
 * The result of the third pass.
 *
 * @param operations sorted by id
 */
record MergedOperations(List<Operation> operations) {
    MergedOperations {
        operations = List.copyOf(operations);
    }
}

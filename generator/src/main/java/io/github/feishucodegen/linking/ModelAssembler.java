package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import java.util.Comparator;
import java.util.List;

/** Models of operations that were changed after they were linked: the shared types follow. */
public final class ModelAssembler {
    private ModelAssembler() {}

    public static ApiModel of(List<Operation> operations) {
        List<Operation> sorted =
                operations.stream().sorted(Comparator.comparing(Operation::id)).toList();
        // What pages contradict each other in was told when they were linked.
        return new ApiModel(sorted, SharedTypes.of(sorted, diagnostic -> {}));
    }
}

package io.github.feishucodegen.linking;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import java.util.Comparator;
import java.util.List;

/** Assembles a model of operations that were changed after linking. It runs the last pass again. */
public final class ModelAssembler {
    private ModelAssembler() {}

    public static ApiModel of(List<Operation> operations) {
        List<Operation> sorted =
                operations.stream().sorted(Comparator.comparing(Operation::id)).toList();
        // The linker has already reported contradictions between pages.
        return UnitePass.unite(sorted).value();
    }
}

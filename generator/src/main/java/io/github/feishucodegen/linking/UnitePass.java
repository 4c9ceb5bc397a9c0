package io.github.feishucodegen.linking;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** The fifth pass: unites the objects with the same name in one project and version into shared types. */
final class UnitePass {
    private UnitePass() {}

    /**
     * @param operations sorted by id
     * @param events sorted by id
     */
    static Result<ApiModel> unite(List<Operation> operations, List<Event> events) {
        List<Diagnostic> findings = new ArrayList<>();
        ApiModel model = new ApiModel(operations, events, SharedTypes.of(operations, events, findings::add));
        return new Result<>(model, findings);
    }
}

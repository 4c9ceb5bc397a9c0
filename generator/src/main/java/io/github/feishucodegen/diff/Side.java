package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.model.ApiModel;
import java.util.List;

/**
 * One of the two readings that are compared.
 *
 * @param unreadable errors that kept pages out of the model
 */
public record Side(ApiModel model, List<Diagnostic> unreadable) {
    public Side {
        unreadable = List.copyOf(unreadable);
    }

    public static Side of(ApiModel model) {
        return new Side(model, List.of());
    }
}

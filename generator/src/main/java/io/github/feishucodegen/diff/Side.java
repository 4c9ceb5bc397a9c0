package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.model.ApiModel;
import java.util.List;

/**
 * One of the two readings that are compared.
 *
 * @param model what the pages say, which is what rules judge
 * @param named the same with the names and fields that callers of Java know from elsewhere: what clients are made from
 * @param unreadable errors that kept pages out of the model
 */
public record Side(ApiModel model, ApiModel named, List<Diagnostic> unreadable) {
    public Side {
        unreadable = List.copyOf(unreadable);
    }

    public Side(ApiModel model, List<Diagnostic> unreadable) {
        this(model, model, unreadable);
    }

    public static Side of(ApiModel model) {
        return new Side(model, List.of());
    }

    /** The same side with a model for Java, of the same operations. */
    public Side named(ApiModel names) {
        return new Side(model, names, unreadable);
    }
}

package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diff.match.UndecidedNesting;
import io.github.feishucodegen.model.ApiModel;
import java.util.List;

/**
 * One of the two readings that are compared.
 *
 * @param model what the pages say, which is what rules judge
 * @param named the same with the names and fields that callers of Java know from elsewhere: what clients are made from
 * @param unreadable errors that kept pages out of the model
 * @param undecided of the new side: what it places differently than the other only because it had to be inferred
 */
public record Snapshot(ApiModel model, ApiModel named, List<Diagnostic> unreadable, List<UndecidedNesting> undecided) {
    public Snapshot {
        unreadable = List.copyOf(unreadable);
        undecided = List.copyOf(undecided);
    }

    public Snapshot(ApiModel model, List<Diagnostic> unreadable) {
        this(model, model, unreadable, List.of());
    }

    public static Snapshot of(ApiModel model) {
        return new Snapshot(model, List.of());
    }

    /** The same side with a model for Java, of the same operations. */
    public Snapshot named(ApiModel names) {
        return new Snapshot(model, names, unreadable, undecided);
    }

    /** The same side after it was levelled with another one in another dialect. */
    public Snapshot normalized(ApiModel level, List<UndecidedNesting> differences) {
        return new Snapshot(level, level, unreadable, differences);
    }
}

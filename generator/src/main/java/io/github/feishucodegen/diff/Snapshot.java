package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diff.match.UndecidedNesting;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.SeparatePages;
import java.util.List;

/**
 * One of the two readings that are compared.
 *
 * @param model the content of the pages, which rules judge
 * @param named the same model with the names and fields that Java callers already know; clients are made from it
 * @param separate the pages of the operations and events that have several pages; empty if they are not known
 * @param unreadable errors that kept pages out of the model
 * @param undecided only in the new snapshot: differences in nesting that exist only because nesting was inferred
 */
public record Snapshot(
        ApiModel model,
        ApiModel named,
        SeparatePages separate,
        List<Diagnostic> unreadable,
        List<UndecidedNesting> undecided) {
    public Snapshot {
        unreadable = List.copyOf(unreadable);
        undecided = List.copyOf(undecided);
    }

    public Snapshot(ApiModel model, List<Diagnostic> unreadable) {
        this(model, SeparatePages.NONE, unreadable);
    }

    public Snapshot(ApiModel model, SeparatePages separate, List<Diagnostic> unreadable) {
        this(model, model, separate, unreadable, List.of());
    }

    public static Snapshot of(ApiModel model) {
        return new Snapshot(model, List.of());
    }

    /** The same snapshot with a model for Java, which must have the same operations. */
    public Snapshot named(ApiModel names) {
        return new Snapshot(model, names, separate, unreadable, undecided);
    }

    /** The same snapshot after normalization with a snapshot in another dialect. */
    public Snapshot normalized(ApiModel level, List<UndecidedNesting> differences) {
        return new Snapshot(level, level, separate, unreadable, differences);
    }

    /** Whether both say the same. */
    boolean saysTheSameAs(Snapshot other) {
        return model.equals(other.model) && separate.equals(other.separate) && unreadable.equals(other.unreadable);
    }
}

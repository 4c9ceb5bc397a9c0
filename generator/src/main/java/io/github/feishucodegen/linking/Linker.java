package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.SeparatePages;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Links the declarations of all pages into one API model. The result does not depend on their order. */
public final class Linker {
    private Linker() {}

    /** Links all operations and events. Guides are left out. */
    public static Result<ApiModel> link(Collection<PageDeclaration> pages) {
        return link(pages, Corrections.NONE).then(linked -> Result.of(linked.model()));
    }

    /** Links all operations and events. Corrections are applied before shared types are merged. */
    public static Result<Linked> link(Collection<PageDeclaration> pages, Corrections corrections) {
        return link(Result.of(pages), corrections);
    }

    /** The same for pages that come with findings. The findings are kept, except those that a correction answers. */
    public static Result<Linked> link(Result<? extends Collection<PageDeclaration>> declared, Corrections corrections) {
        return link(declared, corrections, NestingKnowledge.NONE);
    }

    /**
     * The same with knowledge about nesting. It is used only for pages that do not state their nesting.
     *
     * @param known tables of pages that state their nesting
     */
    public static Result<Linked> link(
            Result<? extends Collection<PageDeclaration>> declared, Corrections corrections, NestingKnowledge known) {
        return link(declared, corrections, known, false);
    }

    /** The same, also with the pages of the operations and events that have several pages. */
    public static Result<Linked> linkPageByPage(
            Result<? extends Collection<PageDeclaration>> declared, Corrections corrections, NestingKnowledge known) {
        return link(declared, corrections, known, true);
    }

    private static Result<Linked> link(
            Result<? extends Collection<PageDeclaration>> declared,
            Corrections corrections,
            NestingKnowledge known,
            boolean pageByPage) {
        Result<ReadPages> read = ReadPages.of(declared.value(), corrections);
        Result<NestedPages> nested = NestPass.nest(read.value(), known);
        Result<MergedOperations> merged = MergePass.merge(nested);
        Result<CorrectedOperations> corrected =
                CorrectPass.correct(corrections, read.value().superfluous(), with(merged, declared.diagnostics()));
        Result<ApiModel> united = UnitePass.unite(
                corrected.value().operations(), corrected.value().events());
        return new Result<>(
                new Linked(
                        united.value(),
                        corrected.value().pinnedNames(),
                        pageByPage
                                ? SeparatePass.separate(
                                        nested.value(),
                                        merged.value(),
                                        corrections,
                                        read.value().superfluous())
                                : SeparatePages.NONE),
                Stream.of(read.diagnostics(), corrected.diagnostics(), united.diagnostics())
                        .flatMap(List::stream)
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static <T> Result<T> with(Result<T> result, List<Diagnostic> more) {
        return new Result<>(result.value(), more).then(value -> result);
    }
}

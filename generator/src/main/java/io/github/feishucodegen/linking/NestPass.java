package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The second pass: nests the rows of each page, with the type knowledge of all pages of its project. Then it resolves
 * the page as far as this needs no other page.
 */
final class NestPass {
    private NestPass() {}

    static Result<NestedPages> nest(List<OperationDeclaration> pages) {
        Map<String, TypeKnowledge> known = new TreeMap<>();
        pages.stream()
                .collect(Collectors.groupingBy(NestPass::project))
                .forEach((project, members) -> known.put(project, learn(members)));
        List<PageTables> placed = place(pages, page -> Objects.requireNonNull(known.get(project(page))));
        List<Result<Optional<LinkedPage>>> linked = IntStream.range(0, pages.size())
                .parallel()
                .mapToObj(i -> link(pages.get(i), placed.get(i)))
                .toList();
        return new Result<>(
                new NestedPages(
                        linked.stream().flatMap(page -> page.value().stream()).toList()),
                linked.stream().flatMap(page -> page.diagnostics().stream()).toList());
    }

    private static Result<Optional<LinkedPage>> link(OperationDeclaration page, PageTables tables) {
        List<Diagnostic> found = new ArrayList<>(tables.diagnostics());
        TypeFindings.report(page, tables, found::add);
        return new Result<>(PageLinker.link(page, tables, found::add), found);
    }

    /**
     * The project of a page. Named types belong to a project: the same name means another type in another project.
     */
    private static String project(OperationDeclaration page) {
        return Objects.requireNonNullElse(UrlPath.of(page.url().value()).project(), "");
    }

    /**
     * Learns the fields of named types in two rounds. The first round counts only what stated nesting or examples
     * confirm. That is right even for tables whose rows are otherwise misplaced. The second round uses this knowledge
     * to nest the pages without stated nesting again, and adds their unambiguous places.
     */
    private static TypeKnowledge learn(List<OperationDeclaration> pages) {
        List<OperationDeclaration> flat =
                pages.stream().filter(page -> !PageTables.nestingIsStated(page)).toList();
        if (flat.isEmpty()) {
            return TypeKnowledge.NONE;
        }
        TypeKnowledge.Builder learned = new TypeKnowledge.Builder();
        List<PageTables> first = place(pages, page -> TypeKnowledge.NONE);
        for (int i = 0; i < pages.size(); i++) {
            first.get(i).teachConfirmed(pages.get(i), learned);
        }
        TypeKnowledge confirmed = learned.build();
        place(flat, page -> confirmed).forEach(tables -> tables.teach(learned));
        return learned.buildWithoutBorrowed();
    }

    /** Nests the tables of pages in parallel. Each page only reads knowledge from earlier rounds. */
    private static List<PageTables> place(
            List<OperationDeclaration> pages, Function<OperationDeclaration, TypeKnowledge> known) {
        return pages.parallelStream()
                .map(page -> PageTables.of(page, known.apply(page)))
                .toList();
    }
}

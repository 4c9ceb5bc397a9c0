package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.OperationNames;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Links the declarations of all pages into one API model. The result does not depend on their order. */
public final class Linker {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Linker() {}

    /** Links all operations. Other pages are left out. */
    public static Result<ApiModel> link(Collection<PageDeclaration> pages) {
        return link(pages, Corrections.NONE).then(linked -> Result.of(linked.model()));
    }

    /** Links all operations. Corrections are applied before shared types are merged. */
    public static Result<Linked> link(Collection<PageDeclaration> pages, Corrections corrections) {
        return link(Result.of(pages), corrections);
    }

    /** The same for pages that come with findings. The findings are kept, except those that a correction answers. */
    public static Result<Linked> link(Result<? extends Collection<PageDeclaration>> declared, Corrections corrections) {
        List<OperationDeclaration> operations = declared.value().stream()
                .filter(OperationDeclaration.class::isInstance)
                .map(OperationDeclaration.class::cast)
                .sorted(Comparator.comparing(OperationDeclaration::location))
                .toList();
        Linker linker = new Linker();
        Linked linked = linker.linkAll(operations, corrections, declared.diagnostics());
        return new Result<>(
                linked, linker.diagnostics.stream().sorted().distinct().toList());
    }

    private Linked linkAll(
            List<OperationDeclaration> pages, Corrections corrections, List<Diagnostic> pageDiagnostics) {
        List<Diagnostic> corrected = new ArrayList<>();
        Corrector corrector = new Corrector(corrections, corrected);
        List<OperationDeclaration> all = new ArrayList<>(pages);
        all.addAll(corrector.missing(pages));
        Map<OperationId, OperationKey> taken = new TreeMap<>();
        List<RowConservation.Merged> merged = new ArrayList<>();
        byOperation(all).forEach((key, group) -> {
            OperationId id = unique(key, group, taken);
            merged.add(new RowConservation.Merged(OperationMerge.merge(id, group, diagnostics::add), group));
        });
        diagnostics.addAll(RowConservation.check(merged, diagnostics));
        List<Operation> operations = merged.stream()
                .map(RowConservation.Merged::operation)
                .sorted(Comparator.comparing(Operation::id))
                .toList();
        diagnostics.addAll(pageDiagnostics);
        Answers answers = new Answers(diagnostics);
        List<Operation> right = corrections.isEmpty() ? operations : corrector.apply(operations, answers);
        diagnostics.removeIf(answers::have);
        diagnostics.addAll(corrected);
        return new Linked(new ApiModel(right, SharedTypes.of(right, diagnostics::add)), corrector.pinnedNames());
    }

    private Map<OperationKey, List<LinkedPage>> byOperation(List<OperationDeclaration> pages) {
        Map<String, List<OperationDeclaration>> byProject = new TreeMap<>();
        pages.forEach(page -> byProject
                .computeIfAbsent(project(page), project -> new ArrayList<>())
                .add(page));
        Map<String, TypeKnowledge> shapes = new TreeMap<>();
        byProject.forEach((project, members) -> shapes.put(project, learn(members)));
        Map<OperationKey, List<LinkedPage>> groups = new TreeMap<>();
        List<PageTables> placed = place(pages, page -> Objects.requireNonNull(shapes.get(project(page))));
        List<Result<Optional<LinkedPage>>> linkedPages = IntStream.range(0, pages.size())
                .parallel()
                .mapToObj(i -> link(pages.get(i), placed.get(i)))
                .toList();
        for (Result<Optional<LinkedPage>> page : linkedPages) {
            diagnostics.addAll(page.diagnostics());
            page.value()
                    .ifPresent(linked -> groups.computeIfAbsent(linked.key(), key -> new ArrayList<>())
                            .add(linked));
        }
        return groups;
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
        TypeKnowledge shapes = new TypeKnowledge();
        List<OperationDeclaration> flat =
                pages.stream().filter(page -> !PageTables.nestingIsStated(page)).toList();
        if (flat.isEmpty()) {
            return shapes;
        }
        TypeKnowledge shown = new TypeKnowledge();
        List<PageTables> first = place(pages, page -> new TypeKnowledge());
        for (int i = 0; i < pages.size(); i++) {
            first.get(i).teachConfirmed(pages.get(i), shown);
            first.get(i).teachConfirmed(pages.get(i), shapes);
        }
        place(flat, page -> shown).forEach(tables -> tables.teach(shapes));
        shapes.giveBackBorrowed();
        return shapes;
    }

    /** Nests the tables of pages in parallel. Each page only reads knowledge from earlier rounds. */
    private static List<PageTables> place(
            List<OperationDeclaration> pages, Function<OperationDeclaration, TypeKnowledge> known) {
        return pages.parallelStream()
                .map(page -> PageTables.of(page, known.apply(page)))
                .toList();
    }

    private OperationId unique(OperationKey key, List<LinkedPage> pages, Map<OperationId, OperationKey> taken) {
        LinkedPage first = pages.get(0);
        List<OperationNames> statements = pages.stream()
                .flatMap(page -> page.declaration().names().stream())
                .toList();
        OperationId wanted = OperationNaming.name(statements, first.path(), first.method());
        OperationId id = wanted;
        for (int n = 2; taken.containsKey(id); n++) {
            id = new OperationId(wanted.project(), wanted.version(), wanted.resource(), wanted.method() + "_" + n);
        }
        if (!id.equals(wanted)) {
            diagnostics.add(Diagnostic.warning(
                    "operation-name-taken",
                    first.declaration().location(),
                    "%s %s would be named %s like %s %s; it was named %s"
                            .formatted(
                                    key.method(),
                                    key.path(),
                                    wanted,
                                    taken.get(wanted).method(),
                                    taken.get(wanted).path(),
                                    id),
                    "name one of the two pages differently"));
        }
        taken.put(id, key);
        return id;
    }
}

package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.linking.nesting.TypeKnowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The second pass: nests the rows of each page, with the type knowledge of all pages of its project. Then it resolves
 * the page as far as this needs no other page.
 */
final class NestPass {
    private NestPass() {}

    /** @param known tables of pages that state their nesting */
    static Result<NestedPages> nest(ReadPages pages, NestingKnowledge known) {
        Map<String, Project> projects = projects(pages, known);
        projects.values().forEach(Project::learn);
        List<PageTables> placed =
                place(pages.pages(), page -> known(projects, KnowledgeKeys.project(page)).ofOperations);
        List<Result<Optional<LinkedPage>>> linked = IntStream.range(0, placed.size())
                .parallel()
                .mapToObj(i -> link(pages.pages().get(i), placed.get(i)))
                .toList();
        List<EventTables> placedEvents =
                placeEvents(pages.events(), event -> known(projects, EventNaming.project(event)).ofEvents);
        List<Result<LinkedEvent>> events = IntStream.range(0, placedEvents.size())
                .mapToObj(i -> link(pages.events().get(i), placedEvents.get(i)))
                .toList();
        return new Result<>(
                new NestedPages(
                        linked.stream().flatMap(page -> page.value().stream()).toList(),
                        events.stream().map(Result::value).toList()),
                Stream.concat(linked.stream(), events.stream())
                        .flatMap(page -> page.diagnostics().stream())
                        .toList());
    }

    private static Result<Optional<LinkedPage>> link(OperationDeclaration page, PageTables tables) {
        List<Diagnostic> found = new ArrayList<>(tables.diagnostics());
        TypeFindings.report(page, tables, found::add);
        return new Result<>(PageLinker.link(page, tables, found::add), found);
    }

    private static Result<LinkedEvent> link(EventDeclaration event, EventTables tables) {
        List<Diagnostic> found = new ArrayList<>(tables.diagnostics());
        TypeFindings.report(tables, found::add);
        return new Result<>(LinkedEvent.of(event, tables), found);
    }

    private static Project known(Map<String, Project> projects, String project) {
        return Objects.requireNonNull(projects.get(project));
    }

    private static Map<String, Project> projects(ReadPages pages, NestingKnowledge known) {
        Map<String, Project> projects = new HashMap<>();
        pages.pages().stream()
                .collect(Collectors.groupingBy(KnowledgeKeys::project))
                .forEach(
                        (project, members) -> of(projects, project, known).pages.addAll(members));
        pages.events().stream()
                .collect(Collectors.groupingBy(EventNaming::project))
                .forEach((project, members) ->
                        of(projects, project, known).events.addAll(members));
        return projects;
    }

    private static Project of(Map<String, Project> projects, String project, NestingKnowledge known) {
        return projects.computeIfAbsent(project, name -> new Project(name, known));
    }

    /** The pages of a project, and what they teach about its named types. */
    private static final class Project {
        private final List<OperationDeclaration> pages = new ArrayList<>();
        private final List<EventDeclaration> events = new ArrayList<>();
        private final String name;
        private final NestingKnowledge known;
        private Learned ofOperations;
        private Learned ofEvents;

        private Project(String name, NestingKnowledge known) {
            this.name = name;
            this.known = known;
            this.ofOperations = learned(TypeKnowledge.NONE);
            this.ofEvents = ofOperations;
        }

        private Learned learned(TypeKnowledge types) {
            return new Learned(types, known);
        }

        /**
         * Learns the fields of named types in two rounds. The first round counts only what stated nesting or examples
         * confirm. That is right even for tables whose rows are otherwise misplaced. The second round uses this
         * knowledge to nest the pages without stated nesting again, and adds their unambiguous places.
         *
         * <p>Events learn from operations as well. Operations do not learn from events, which are few.
         */
        private void learn() {
            List<OperationDeclaration> flat = pages.stream()
                    .filter(page -> !PageTables.nestingIsStated(page))
                    .toList();
            List<EventDeclaration> flatEvents = events.stream()
                    .filter(event -> !EventTables.nestingIsStated(event))
                    .toList();
            if (flat.isEmpty() && flatEvents.isEmpty()) {
                return;
            }
            TypeKnowledge.Builder types = new TypeKnowledge.Builder();
            known.tables(name).forEach(types::observeKnown);
            Learned stated = learned(types.build());
            place(pages, page -> stated).forEach(tables -> tables.teachConfirmed(types));
            if (!flat.isEmpty()) {
                Learned confirmed = learned(types.build());
                place(flat, page -> confirmed).forEach(tables -> tables.teach(types));
                ofOperations = learned(types.buildWithoutBorrowed());
            }
            if (!flatEvents.isEmpty()) {
                placeEvents(events, event -> stated).forEach(tables -> tables.teachConfirmed(types));
                Learned confirmed = learned(types.build());
                placeEvents(flatEvents, event -> confirmed).forEach(tables -> tables.teach(types));
                ofEvents = learned(types.buildWithoutBorrowed());
            }
        }
    }

    /** Nests the tables of pages in parallel. Each page only reads knowledge from earlier rounds. */
    private static List<PageTables> place(
            List<OperationDeclaration> pages, Function<OperationDeclaration, Learned> known) {
        return pages.parallelStream()
                .map(page -> PageTables.of(page, known.apply(page)))
                .toList();
    }

    private static List<EventTables> placeEvents(
            List<EventDeclaration> events, Function<EventDeclaration, Learned> known) {
        return events.parallelStream()
                .map(event -> EventTables.of(event, known.apply(event)))
                .toList();
    }
}

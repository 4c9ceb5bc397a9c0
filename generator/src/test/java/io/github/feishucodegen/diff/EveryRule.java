package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Two sides of one pair that hold every rule: for each kind of edit there is an operation of the project's own pages,
 * in a project of its own, that was edited in this way and in no other.
 */
public record EveryRule(ApiModel before, ApiModel after) {
    /** Rules that no pair of clients can show, and why. */
    public static final Map<String, String> WAIVED = Map.of(
            "operation-page-added", "it is about the pages: an operation of a model has one page",
            "operation-page-removed", "it is about the pages: an operation of a model has one page",
            "documentation-changed", "no model has the page",
            "unreadable-page-changed", "no model has the page",
            "page-became-unreadable", "there is no client of a side that has pages nobody can read",
            "page-became-readable", "there is no client of a side that has pages nobody can read",
            "sunset-near", "it is about one side, and the client does not know it",
            "nesting-undecided", "it is about the pages: both clients are taken to be the same");

    /** Of the operations that an edit is possible in, it is made in one of the smallest. */
    private static final int CANDIDATES = 2;

    private record Sides(List<Operation> before, List<Operation> after) {}

    /** @param pages operations that the edits are made in */
    public static EveryRule in(ApiModel pages) {
        List<Operation> smallestFirst = pages.operations().stream()
                .sorted(Comparator.comparingInt(
                        operation -> FieldSite.of(operation).size()))
                .toList();
        Random random = new Random(5);
        List<Operation> before = new ArrayList<>();
        List<Operation> after = new ArrayList<>();
        int number = 0;
        for (Edit edit : Edits.all()) {
            Optional<Sides> sides = make(edit, smallestFirst, random);
            if (sides.isPresent()) {
                String project = "edit" + ++number;
                sides.get().before().forEach(operation -> before.add(moved(operation, project)));
                sides.get().after().forEach(operation -> after.add(moved(operation, project)));
            }
        }
        addNamesakes(before, after);
        addFieldWithScope(before, after);
        addTaker(before, after);
        List<Event> eventsBefore = new ArrayList<>();
        List<Event> eventsAfter = new ArrayList<>();
        EventEdits.addTo(eventsBefore, eventsAfter);
        return new EveryRule(ModelAssembler.of(before, eventsBefore), ModelAssembler.of(after, eventsAfter));
    }

    /** Where nothing can be edited in a way, something is edited first so that it can. */
    private static Optional<Sides> make(Edit edit, List<Operation> operations, Random random) {
        return tryTo(edit, operations, random)
                .or(() -> Edits.all().stream()
                        .flatMap(first -> tryTo(first, operations, random).stream())
                        .flatMap(prepared -> tryTo(edit, prepared.after(), random).stream())
                        .findFirst());
    }

    private static Optional<Sides> tryTo(Edit edit, List<Operation> operations, Random random) {
        List<Sides> possible = operations.stream()
                .flatMap(
                        operation -> edit
                                .maker()
                                .make(List.of(operation), random)
                                .map(edited -> new Sides(List.of(operation), edited))
                                .stream())
                .limit(CANDIDATES)
                .toList();
        return Edit.pick(possible, random);
    }

    /** The operation in another project, at an address and on a page of its own. */
    private static Operation moved(Operation operation, String project) {
        OperationId id = operation.id();
        List<SourcePage> pages = operation.pages().stream()
                .map(page -> new SourcePage(
                        moved(page.location(), project),
                        page.url() == null ? null : page.url() + "/" + project,
                        page.updated(),
                        page.dialect(),
                        page.language(),
                        page.flow()))
                .toList();
        Operation requiring = FieldSite.each(
                operation,
                field -> field.requiredBy().isEmpty()
                        ? field
                        : field.withRequiredBy(field.requiredBy().stream()
                                .map(page -> moved(page, project))
                                .toList()));
        return requiring.toBuilder()
                .id(new OperationId(project, id.version(), id.resource(), id.method()))
                .path("/" + project + operation.path())
                .pages(pages)
                .build();
    }

    private static Location moved(Location page, String project) {
        return new Location(project + "/" + page.page(), page.line());
    }

    /** Two types that want one class name: with the operation of the first the name falls to the second. */
    private static void addNamesakes(List<Operation> before, List<Operation> after) {
        Operation first = EditsFixture.operation("get", "AskerInfo", "string");
        Operation second = EditsFixture.operation("list", "asker_info", "string");
        before.addAll(List.of(first, second));
        after.add(second);
    }

    /** A field that came together with the scope that it needs. */
    private static void addFieldWithScope(List<Operation> before, List<Operation> after) {
        Operation old = EditsFixture.operation("search", "found", "string");
        Scope scope = new Scope("hire:found.cost_center_id:read", LocalizedText.EMPTY);
        Field field = Field.of("cost_center_id", PrimitiveType.STRING, new Location("search.md", 5));
        before.add(old);
        after.add(old.toBuilder()
                .fieldScopes(List.of(scope))
                .parameters(List.of(new Parameter(Parameter.In.QUERY, field)))
                .build());
    }

    /** A new operation whose type takes the name of the class of another type. */
    private static void addTaker(List<Operation> before, List<Operation> after) {
        Operation known = EditsFixture.operation("query_all", "taker_info", "string");
        before.add(known);
        after.addAll(List.of(known, EditsFixture.operation("probe", "TakerInfo", "string")));
    }
}

package io.github.feishucodegen.diff;

import io.github.feishucodegen.clientapi.ClientApi;
import io.github.feishucodegen.clientapi.Signature;
import io.github.feishucodegen.diff.java.JavaApi;
import io.github.feishucodegen.diff.java.JavaChanges;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.java.NameChanges;
import io.github.feishucodegen.diff.java.SignatureText;
import io.github.feishucodegen.diff.match.ErrorMatching;
import io.github.feishucodegen.diff.match.EventMatching;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.FieldMatching;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationMatching;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PageMatching;
import io.github.feishucodegen.diff.match.Pagination;
import io.github.feishucodegen.diff.match.PlacedField;
import io.github.feishucodegen.diff.match.Relocation;
import io.github.feishucodegen.diff.match.UndecidedNesting;
import io.github.feishucodegen.diff.rule.ChangedTexts;
import io.github.feishucodegen.diff.rule.ComparedPart;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedBody;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedError;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedEvent;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedField;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedOperation;
import io.github.feishucodegen.diff.rule.ComparedPart.AddedPagination;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedError;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedEvent;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedField;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedOperation;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedRequiredSets;
import io.github.feishucodegen.diff.rule.ComparedPart.ComparedText;
import io.github.feishucodegen.diff.rule.ComparedPart.MovedField;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedBody;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedError;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedEvent;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedField;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedOperation;
import io.github.feishucodegen.diff.rule.ComparedPart.RemovedPagination;
import io.github.feishucodegen.diff.rule.ComparedPart.RenamedField;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.naming.LockedNames;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two snapshots. It pairs equal elements, asks all rules about every pair and every unpaired element, and
 * adds the effects on Java.
 */
public final class Differ {
    private final Clients clients;
    private final JavaChanges java;
    private final NameChanges names;
    private final Findings findings = new Findings();

    private Differ(Clients clients, JavaChanges java, NameChanges names) {
        this.clients = clients;
        this.java = java;
        this.names = names;
    }

    /** Compares two snapshots whose Java names are all decided by rules. */
    public static Diff compare(Snapshot before, Snapshot after, String basePackage) {
        return compare(before, after, basePackage, SdkNames.NONE);
    }

    /**
     * @param basePackage the parent package of both clients
     * @param known the SDK names, including names of constants that callers already use
     */
    public static Diff compare(Snapshot before, Snapshot after, String basePackage, SdkNames known) {
        return compare(before, after, basePackage, known, NameLock.NONE);
    }

    /**
     * @param basePackage the parent package of both clients
     * @param known the SDK names, including names of constants that callers already use
     * @param lock the name lock of both clients
     */
    public static Diff compare(Snapshot before, Snapshot after, String basePackage, SdkNames known, NameLock lock) {
        return compare(before, after, BothClients.of(basePackage, known, lock, after.named()));
    }

    public static Diff compare(Snapshot before, Snapshot after, BothClients settings) {
        if (before.saysTheSameAs(after) && after.undecided().isEmpty()) {
            Coverage coverage = CoverageCount.of(
                    before,
                    after,
                    OperationMatching.of(before.model(), after.model()).pairs(),
                    EventMatching.of(before.model(), after.model()).pairs());
            return new Diff(List.of(), coverage);
        }
        List<NamedClient> both = Stream.of(true, false)
                .parallel()
                .map(isOld -> isOld
                        ? NamedClient.of(before, settings, settings.before())
                        : NamedClient.of(after, settings, settings.after()))
                .toList();
        NamedClient old = both.get(0);
        NamedClient now = both.get(1);
        JavaChanges java = JavaChanges.between(old.java(), now.java());
        NameChanges renamed = NameChanges.between(
                old.java(),
                java,
                now.api(),
                () -> settings.newClient(settings.before().next(old.names().given())));
        Clients clients = new Clients(old.java(), now.java());
        return new Differ(clients, java, renamed).compare(before, after);
    }

    private record NamedClient(LockedNames names, ClientApi api, JavaApi java) {
        static NamedClient of(Snapshot side, BothClients settings, NameLock lock) {
            LockedNames names = settings.name(side.named(), lock);
            ClientApi api = ClientApi.of(names.names());
            return new NamedClient(names, api, JavaApi.of(side.model(), api));
        }
    }

    private Diff compare(Snapshot before, Snapshot after) {
        OperationMatching operations = OperationMatching.of(before.model(), after.model());
        EventMatching events = EventMatching.of(before.model(), after.model());
        LostPages lost = LostPages.between(before, after);
        List<Change> all = new ArrayList<>(lost.changes());
        after.undecided().forEach(nesting -> all.add(undecided(nesting)));
        PageComparison pages = new PageComparison(before.separate(), after.separate(), findings);
        operations.pairs().stream().filter(pair -> !lost.touches(pair)).forEach(pair -> compare(pair, pages));
        operations.removed().stream()
                .filter(operation -> !lost.touches(operation))
                .forEach(this::removed);
        operations.added().stream()
                .filter(operation -> !lost.touches(operation))
                .forEach(this::added);
        compareEvents(events, pages, lost);
        pages.undecided().forEach(nesting -> all.add(undecided(nesting)));

        // What follows from a name belongs to the change of the name, and to no change on the wire.
        JavaChanges rest = java.without(names);
        Findings.Result found = findings.result(rest);
        all.addAll(found.changes());
        all.addAll(NameCauses.changes(names, java));
        if (lost.changes().isEmpty()) {
            // If pages were lost, their classes are missing and other elements can get their names. The signatures
            // that differ then explain nothing.
            all.addAll(unexplained(Rules.JAVA_SIGNATURE_LOST, found.lost(), rest));
            all.addAll(unexplained(Rules.JAVA_SIGNATURE_GAINED, found.gained(), rest));
        }
        return new Diff(all, CoverageCount.of(before, after, operations.pairs(), events.pairs()));
    }

    private static Change undecided(UndecidedNesting nesting) {
        Occurrence occurrence =
                new Occurrence(nesting.exchange().toString(), nesting.part().words(), nesting.oldAt(), nesting.newAt());
        return new Change(
                Rules.NESTING_UNDECIDED,
                nesting.exchange() + " " + nesting.part().words(),
                "has fields that the two dialects place differently",
                String.join(", ", nesting.before()),
                String.join(", ", nesting.after()),
                "",
                List.of(occurrence),
                JavaVerdict.NOTHING);
    }

    private void compareEvents(EventMatching events, PageComparison pages, LostPages lost) {
        events.pairs().stream().filter(pair -> !lost.touches(pair)).forEach(pair -> compare(pair, pages));
        events.removed().stream()
                .filter(event -> !lost.touches(event))
                .forEach(event -> Rules.judge(
                        new RemovedEvent(event), findings.about(UnpairedSubjects.event(event, false, clients))));
        events.added().stream()
                .filter(event -> !lost.touches(event))
                .forEach(event -> Rules.judge(
                        new AddedEvent(event), findings.about(UnpairedSubjects.event(event, true, clients))));
    }

    /** Compares an event page by page, as {@link #compare(OperationPair, PageComparison)} does. */
    private void compare(EventPair pair, PageComparison pages) {
        PageMatching<Event> matching = pages.of(pair, Subject.of(pair, clients));
        if (matching.isEmpty()) {
            compare(pair);
            return;
        }
        matching.pairs().forEach(page -> compare(pages.normalized(page)));
        if (!matching.isComplete()) {
            for (FieldMatching part : List.of(FieldMatching.ofContent(pair), FieldMatching.ofAnswer(pair))) {
                unpaired(part.added(), part.removed());
            }
        }
    }

    private void compare(EventPair pair) {
        if (pair.before().equals(pair.after())) {
            return;
        }
        Subject subject = Subject.of(pair, clients);
        Rules.judge(new ComparedEvent(pair), findings.about(subject));
        texts(ChangedTexts.of(pair), subject);
        for (FieldMatching part : List.of(FieldMatching.ofContent(pair), FieldMatching.ofAnswer(pair))) {
            compare(part);
            unpaired(part.added(), part.removed());
        }
    }

    private void added(Operation after) {
        Rules.judge(new AddedOperation(after), findings.about(UnpairedSubjects.operation(after, true, clients)));
    }

    private void removed(Operation before) {
        Rules.judge(new RemovedOperation(before), findings.about(UnpairedSubjects.operation(before, false, clients)));
    }

    /**
     * Compares an operation. If it has several pages, each page is compared with itself. So no change of a page is
     * hidden by another page, and it does not matter which of them is trusted most. Of the operation as a whole, only
     * those parts are compared that came or went together with a page.
     */
    private void compare(OperationPair pair, PageComparison pages) {
        Subject subject = Subject.of(pair, clients);
        PageMatching<Operation> matching = pages.of(pair, subject);
        if (matching.isEmpty()) {
            compare(pair);
            return;
        }
        matching.pairs().forEach(page -> compare(pages.normalized(pair, page)));
        if (!matching.isComplete()) {
            unpairedErrors(ErrorMatching.of(pair.before().errors(), pair.after().errors()), subject);
            unpairedFields(pair, subject, parts(pair));
        }
    }

    private void compare(OperationPair pair) {
        if (pair.before().equals(pair.after())) {
            return;
        }
        Subject subject = Subject.of(pair, clients);
        Rules.judge(new ComparedOperation(pair), findings.about(subject));
        texts(ChangedTexts.of(pair), subject);
        compareErrors(pair, subject);
        compareFields(pair, subject);
    }

    private void compareErrors(OperationPair pair, Subject operation) {
        ErrorMatching errors =
                ErrorMatching.of(pair.before().errors(), pair.after().errors());
        errors.pairs().forEach(error -> {
            ComparedError both = new ComparedError(error.before(), error.after());
            Subject subject = UnpairedSubjects.error(operation, error.before(), error.after());
            Rules.judge(both, findings.about(subject));
            texts(ChangedTexts.of(both), subject);
        });
        unpairedErrors(errors, operation);
    }

    private void unpairedErrors(ErrorMatching errors, Subject operation) {
        errors.added()
                .forEach(error -> Rules.judge(
                        new AddedError(error), findings.about(UnpairedSubjects.error(operation, null, error))));
        errors.removed()
                .forEach(error -> Rules.judge(
                        new RemovedError(error), findings.about(UnpairedSubjects.error(operation, error, null))));
    }

    private void compareFields(OperationPair pair, Subject operation) {
        List<FieldMatching> parts = parts(pair);
        parts.forEach(this::compare);
        unpairedFields(pair, operation, parts);
    }

    /** The paired fields of the request and, if both are JSON, of the response. The request comes first. */
    private static List<FieldMatching> parts(OperationPair pair) {
        FieldMatching request = FieldMatching.ofRequest(pair);
        return pair.before()
                        .response()
                        .getClass()
                        .equals(pair.after().response().getClass())
                ? List.of(request, FieldMatching.ofResponse(pair))
                : List.of(request);
    }

    private void unpairedFields(OperationPair pair, Subject operation, List<FieldMatching> parts) {
        Rules.judge(new ComparedRequiredSets(parts.get(0).requiredSets(pair)), findings.about(operation));
        List<PlacedField> added = new ArrayList<>();
        List<PlacedField> removed = new ArrayList<>();
        parts.forEach(part -> {
            added.addAll(part.added());
            removed.addAll(part.removed());
        });
        comparePagination(pair, added, removed);
        compareBody(pair, added, removed);
        unpaired(added, removed);
    }

    private void texts(List<ComparedText> texts, Subject subject) {
        texts.forEach(text -> Rules.judge(text, findings.about(subject)));
    }

    private void compare(FieldMatching part) {
        part.pairs().forEach(this::compare);
        part.relocations().forEach(this::relocated);
    }

    private void unpaired(List<PlacedField> added, List<PlacedField> removed) {
        added.forEach(
                field -> Rules.judge(new AddedField(field), findings.about(UnpairedSubjects.added(field, clients))));
        removed.forEach(field ->
                Rules.judge(new RemovedField(field), findings.about(UnpairedSubjects.removed(field, clients))));
    }

    private void compare(FieldPair field) {
        if (!field.before().equals(field.after())) {
            Subject subject = Subject.of(field, clients);
            Rules.judge(new ComparedField(field), findings.about(subject));
            texts(ChangedTexts.of(field), subject);
        }
    }

    private void relocated(Relocation relocation) {
        Subject subject = Subject.of(relocation.pair(), clients).withEvidence(relocation.evidence());
        ComparedPart part = switch (relocation.kind()) {
            case RENAMED -> new RenamedField(relocation.pair());
            case MOVED -> new MovedField(relocation.pair());
        };
        Rules.judge(part, findings.about(subject));
    }

    /** Reports added or removed pagination as one change. */
    private void comparePagination(OperationPair pair, List<PlacedField> added, List<PlacedField> removed) {
        if (Pagination.isAbsent(pair.before()) && Pagination.isComplete(pair.after())) {
            List<PlacedField> fields = take(added, Differ::isOfPagination);
            Subject subject = UnpairedSubjects.pagination(pair, fields, clients);
            Rules.judge(new AddedPagination(pair.after()), findings.about(subject));
        }
        if (Pagination.isComplete(pair.before()) && Pagination.isAbsent(pair.after())) {
            List<PlacedField> fields = take(removed, Differ::isOfPagination);
            Subject subject = UnpairedSubjects.pagination(pair, fields, clients);
            Rules.judge(new RemovedPagination(pair.before()), findings.about(subject));
        }
    }

    /** Removes the fields that match, and returns them. */
    private static List<PlacedField> take(List<PlacedField> fields, Predicate<PlacedField> wanted) {
        List<PlacedField> taken = fields.stream().filter(wanted).toList();
        fields.removeAll(taken);
        return taken;
    }

    /** Reports an added or removed body as one change, for any number of fields. */
    private void compareBody(OperationPair pair, List<PlacedField> added, List<PlacedField> removed) {
        RequestBody before = pair.before().body();
        RequestBody after = pair.after().body();
        if (before == null && after != null) {
            List<PlacedField> fields = take(added, Differ::isInBody);
            if (!fields.isEmpty()) {
                Rules.judge(
                        new AddedBody(pair.after()),
                        findings.about(UnpairedSubjects.body(pair, after, fields, clients)));
            }
        }
        if (before != null && after == null) {
            List<PlacedField> fields = take(removed, Differ::isInBody);
            if (!fields.isEmpty()) {
                Rules.judge(
                        new RemovedBody(pair.before()),
                        findings.about(UnpairedSubjects.body(pair, before, fields, clients)));
            }
        }
    }

    private static boolean isOfPagination(PlacedField field) {
        return Pagination.isPartOf(field.place());
    }

    private static boolean isInBody(PlacedField field) {
        return field.place().part() == Part.BODY;
    }

    /** One change per class for signatures that no other change is about. */
    private static List<Change> unexplained(Rule rule, Set<Signature> signatures, JavaChanges java) {
        Map<String, List<Signature>> byClass = new TreeMap<>();
        signatures.forEach(signature -> byClass.computeIfAbsent(
                        signature.owner().topLevel().toString(), c -> new ArrayList<>())
                .add(signature));
        List<Change> changes = new ArrayList<>();
        byClass.forEach((name, members) -> {
            JavaVerdict verdict = java.verdict(members, members);
            boolean lost = rule == Rules.JAVA_SIGNATURE_LOST;
            String words = (lost ? verdict.broken() : verdict.added())
                    .stream().map(SignatureText::brief).collect(Collectors.joining("; "));
            changes.add(new Change(
                    rule,
                    "class " + name,
                    lost ? "loses members for another reason" : "gains members for another reason",
                    lost ? words : null,
                    lost ? null : words,
                    "",
                    List.of(new Occurrence("", "class " + name, null, null)),
                    verdict));
        });
        return changes;
    }
}

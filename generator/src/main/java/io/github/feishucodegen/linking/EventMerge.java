package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.Declaration;
import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.EventId;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.SourcePage;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Merges all pages about one event or callback, the most trusted first. */
final class EventMerge {
    private final List<LinkedEvent> pages;
    private final MergedFacts<EventDeclaration> facts;
    private final PageRows rows;
    private final OmittedTexts leftOut = new OmittedTexts();
    private final Consumer<Diagnostic> report;

    private EventMerge(List<LinkedEvent> pages, Consumer<Diagnostic> report) {
        this.pages = pages;
        this.report = report;
        facts = new MergedFacts<>(pages.stream().map(LinkedEvent::declaration).toList(), report);
        rows = new PageRows(facts.pages().stream().flatMap(EventDeclaration::rows));
    }

    /** @param pages at least one */
    static Event merge(Collection<LinkedEvent> pages, Consumer<Diagnostic> report) {
        return new EventMerge(pages.stream().sorted(LinkedEvent.BY_TRUST).toList(), report).merge();
    }

    private Event merge() {
        EventDeclaration first = facts.pages().get(0);
        EventId id = EventNaming.name(facts.pages());
        if (pages.size() > 1) {
            String names =
                    facts.pages().stream().map(page -> page.location().page()).collect(Collectors.joining(", "));
            report.accept(Diagnostic.of(
                    LinkingFinding.PAGES_MERGED,
                    first.location(),
                    id + " is described by " + pages.size() + " pages: " + names));
        }
        List<Field> answer = fields(LinkedEvent::answer);
        Event event = new Event(
                id,
                kind(),
                text("the title", EventDeclaration::title),
                text("the description", EventDeclaration::description),
                facts.pages().stream().anyMatch(EventDeclaration::deprecated),
                facts.agreed("rate limit", PageFacts::rateLimits),
                facts.agreed("kinds of app", PageFacts::appTypes),
                facts.scopes(),
                facts.scopeRequirement(),
                facts.fieldScopes(),
                new ObjectType(null, fields(LinkedEvent::content)),
                answer.isEmpty() ? null : new ObjectType(null, answer),
                facts.examples(EventDeclaration::examples),
                facts.examples(EventDeclaration::answerExamples),
                facts.distinct(EventDeclaration::links, Function.identity()),
                facts.pages().stream().map(EventMerge::sourcePage).toList());
        leftOut.report(facts.pages(), first, report);
        return event;
    }

    private Event.Kind kind() {
        List<EventDeclaration.Kind> kinds = facts.agreed("kind", page -> List.of(page.kind()));
        return switch (kinds.get(0)) {
            case EVENT -> Event.Kind.EVENT;
            case CALLBACK -> Event.Kind.CALLBACK;
        };
    }

    private List<Field> fields(Function<LinkedEvent, DocumentedFields> part) {
        return FieldListMerge.merge(pages.stream().map(part).toList(), rows, leftOut, report);
    }

    /** The text of the most trusted page in each language. */
    private LocalizedText text(String what, Function<EventDeclaration, String> part) {
        LocalizedText text = LocalizedText.EMPTY;
        for (EventDeclaration page : facts.pages()) {
            LocalizedText own = LocalizedText.of(MergedFacts.language(page), part.apply(page));
            text = leftOut.prefer(text, own, page.location().page(), what);
        }
        return text;
    }

    private static SourcePage sourcePage(Declaration page) {
        return new SourcePage(
                page.location(), page.pageUrl(), page.updated(), page.dialect(), MergedFacts.language(page), null);
    }
}

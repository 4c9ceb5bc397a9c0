package io.github.feishucodegen.linking;

import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Checks that an event keeps everything that its pages declare, as {@link RowConservation} does for operations. */
final class EventConservation {
    private EventConservation() {}

    /** An event before corrections, and the pages that it was merged from. */
    record Merged(Event event, List<LinkedEvent> pages) {}

    /**
     * Checks all events.
     *
     * @param before the findings about the pages so far. Notes do not count
     * @return a warning for each loss
     */
    static List<Diagnostic> check(List<Merged> all, Collection<Diagnostic> before) {
        Set<Location> reported = Conserved.reported(before);
        return all.stream()
                .flatMap(merged -> {
                    Conserved conserved = new Conserved(merged.event().id().toString(), reported);
                    merged.pages().forEach(page -> check(page.declaration(), merged.event(), conserved));
                    return conserved.losses().stream();
                })
                .toList();
    }

    private static void check(EventDeclaration page, Event event, Conserved conserved) {
        List<Field> answer = event.answer() == null ? List.of() : event.answer().fields();
        conserved.rows(page.content().rows(), Conserved.byName(event.content().fields()));
        page.answers().forEach(form -> conserved.rows(form.table().rows(), Conserved.byName(answer)));
        conserved.examples(page.examples(), event.examples());
        conserved.examples(page.answerExamples(), event.answerExamples());
    }
}

package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.FieldMatching;
import io.github.feishucodegen.diff.match.FieldPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.diff.wording.Sunset;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything whose end is near: elements of the new snapshot whose marks or texts announce an end by a date. Such an end
 * is no difference between two snapshots, so it is reported whether its text changed or not.
 */
public final class SunsetCheck {
    private final LocalDate last;
    private final Map<End, TreeSet<Occurrence>> ends = new TreeMap<>();

    private record End(String element, LocalDate day, String text) implements Comparable<End> {
        @Override
        public int compareTo(End other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : (element + text).compareTo(other.element + other.text);
        }
    }

    private SunsetCheck(LocalDate last) {
        this.last = last;
    }

    /**
     * The ends that a model announces, the earliest first.
     *
     * @param last the last day that is near; ends in the past are near too
     */
    public static List<Change> in(ApiModel model, LocalDate last) {
        SunsetCheck check = new SunsetCheck(last);
        model.operations().forEach(check::operation);
        model.events().forEach(check::event);
        return check.changes();
    }

    private void operation(Operation operation) {
        String id = operation.id().toString();
        Occurrence itself = at(id, "", OperationPair.location(operation));
        text(id, operation.title().text(), itself);
        text(id, operation.description().text(), itself);
        OperationPair same = new OperationPair(operation, operation, "");
        FieldMatching.ofRequest(same).pairs().forEach(this::field);
        if (operation.response() instanceof Response.Json) {
            FieldMatching.ofResponse(same).pairs().forEach(this::field);
        }
    }

    private void event(Event event) {
        String id = event.id().toString();
        Occurrence itself = at(id, "", EventPair.location(event));
        text(id, event.title().text(), itself);
        text(id, event.description().text(), itself);
        EventPair same = new EventPair(event, event);
        FieldMatching.ofContent(same).pairs().forEach(this::field);
        FieldMatching.ofAnswer(same).pairs().forEach(this::field);
    }

    private void field(FieldPair pair) {
        String element = Subject.element(pair.newPlace());
        Location location = pair.after().location();
        Occurrence itself = Subject.occurrence(pair.newPlace(), location, location);
        mark(element, pair.after().deprecation(), pair.after().description().text(), itself);
        for (ListedValue value : pair.after().values()) {
            mark(
                    element + " value " + value.value(),
                    value.deprecation(),
                    value.description().text(),
                    itself);
        }
    }

    private static Occurrence at(String operation, String place, Location location) {
        return new Occurrence(operation, place, location, location);
    }

    /** The day of the mark counts. Without one, the text may announce an end. */
    private void mark(String element, @Nullable Deprecation deprecation, String text, Occurrence at) {
        if (deprecation == null || deprecation.ends() == null) {
            text(element, text, at);
        } else {
            end(element, deprecation.ends(), text, at);
        }
    }

    private void text(String element, String text, Occurrence at) {
        Sunset.in(text).ifPresent(day -> end(element, day, text, at));
    }

    private void end(String element, LocalDate day, String text, Occurrence at) {
        if (!day.isAfter(last)) {
            ends.computeIfAbsent(new End(element, day, text), end -> new TreeSet<>())
                    .add(at);
        }
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        ends.forEach((end, places) -> changes.add(new Change(
                Rules.SUNSET_NEAR,
                end.element,
                "ends on " + end.day,
                null,
                end.text.strip(),
                "",
                List.copyOf(places),
                JavaVerdict.NOTHING)));
        return changes;
    }
}

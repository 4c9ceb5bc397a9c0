package io.github.feishucodegen.diff;

import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.java.JavaVerdict;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pages that could be read in only one of the two snapshots. Their operations cannot be compared. */
record LostPages(List<Change> changes, TreeSet<String> pages) {
    static LostPages between(Snapshot before, Snapshot after) {
        LostPages lost = new LostPages(new ArrayList<>(), new TreeSet<>());
        lost.add(Rules.PAGE_BECAME_UNREADABLE, "cannot be read any more", before.model(), after);
        lost.add(Rules.PAGE_BECAME_READABLE, "can be read now", after.model(), before);
        return lost;
    }

    private void add(Rule rule, String words, ApiModel readable, Snapshot unreadable) {
        Map<String, Diagnostic> faults = new TreeMap<>();
        unreadable.unreadable().stream()
                .sorted()
                .forEach(fault -> faults.putIfAbsent(fault.location().page(), fault));
        Map<String, List<Occurrence>> occurrences = new TreeMap<>();
        boolean isNew = rule == Rules.PAGE_BECAME_READABLE;
        Map<String, List<SourcePage>> documented = new TreeMap<>();
        readable.operations().forEach(operation -> documented.put(operation.id().toString(), operation.pages()));
        readable.events().forEach(event -> documented.put(event.id().toString(), event.pages()));
        documented.forEach((id, pages) -> {
            for (SourcePage page : pages) {
                Diagnostic fault = faults.get(page.location().page());
                if (fault != null) {
                    Location at = fault.location();
                    occurrences
                            .computeIfAbsent(at.page(), p -> new ArrayList<>())
                            .add(new Occurrence(id, "", isNew ? at : page.location(), isNew ? page.location() : at));
                }
            }
        });
        occurrences.forEach((page, places) -> {
            pages.add(page);
            String fault = faults.get(page).message();
            changes.add(new Change(
                    rule,
                    "page " + page,
                    words,
                    isNew ? fault : null,
                    isNew ? null : fault,
                    "",
                    places.stream().sorted().toList(),
                    JavaVerdict.NOTHING));
        });
    }

    boolean touches(OperationPair pair) {
        return touches(pair.before()) || touches(pair.after());
    }

    boolean touches(Operation operation) {
        return touches(operation.pages());
    }

    boolean touches(EventPair pair) {
        return touches(pair.before()) || touches(pair.after());
    }

    boolean touches(Event event) {
        return touches(event.pages());
    }

    private boolean touches(List<SourcePage> described) {
        return described.stream()
                .anyMatch(page -> pages.contains(page.location().page()));
    }
}

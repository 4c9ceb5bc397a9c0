package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.match.DocumentingPages;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PageMatching;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what two snapshots have in common. */
final class CoverageCount {
    private final List<OperationPair> operations;
    private final List<EventPair> events;
    private final Snapshot before;
    private final Snapshot after;

    private CoverageCount(Snapshot before, Snapshot after, List<OperationPair> operations, List<EventPair> events) {
        this.before = before;
        this.after = after;
        this.operations = operations;
        this.events = events;
    }

    /**
     * @param operations the operations that both snapshots have
     * @param events the events that both snapshots have
     */
    static Coverage of(Snapshot before, Snapshot after, List<OperationPair> operations, List<EventPair> events) {
        return new CoverageCount(before, after, operations, events).coverage();
    }

    private Coverage coverage() {
        Coverage.Side old = side(before.model());
        Coverage.Side now = side(after.model());
        return new Coverage(
                old,
                now,
                Coverage.Pages.NONE,
                operations.size(),
                events.size(),
                moved(),
                severalPages(),
                gaps(old.languages(), now.languages()));
    }

    private static Coverage.Side side(ApiModel model) {
        Set<String> forms =
                pages(model).map(SourcePage::dialect).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<Language> languages =
                pages(model).map(SourcePage::language).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Coverage.Side(0, model.operations().size(), model.events().size(), 0, 0, forms, languages);
    }

    private static Stream<SourcePage> pages(ApiModel model) {
        return Stream.concat(
                model.operations().stream().flatMap(operation -> operation.pages().stream()),
                model.events().stream().flatMap(event -> event.pages().stream()));
    }

    private int moved() {
        return count((old, now) -> !DocumentingPages.haveOneInCommon(old, now));
    }

    private int otherForms() {
        return count(DocumentingPages::haveOtherForms);
    }

    /** The number of operations and events whose pages on both sides have a property. */
    private int count(BiPredicate<List<SourcePage>, List<SourcePage>> property) {
        Stream<Boolean> ofOperations = operations.stream()
                .map(pair -> property.test(pair.before().pages(), pair.after().pages()));
        Stream<Boolean> ofEvents = events.stream()
                .map(pair -> property.test(pair.before().pages(), pair.after().pages()));
        return (int) Stream.concat(ofOperations, ofEvents).filter(has -> has).count();
    }

    private int severalPages() {
        Stream<Boolean> ofOperations = operations.stream()
                .map(pair -> PageMatching.of(pair, before.separate(), after.separate())
                        .isEmpty());
        Stream<Boolean> ofEvents = events.stream()
                .map(pair -> PageMatching.of(pair, before.separate(), after.separate())
                        .isEmpty());
        return (int) Stream.concat(ofOperations, ofEvents).filter(none -> !none).count();
    }

    private List<String> gaps(Set<Language> oldLanguages, Set<Language> newLanguages) {
        List<String> gaps = new ArrayList<>();
        int otherForms = otherForms();
        if (otherForms > 0) {
            gaps.add("The pages of " + otherForms + " operations and events are in different forms on the two sides. "
                    + "Their texts, examples and page names are not compared. A fact that only one form states is no "
                    + "change. Texts among listed codes are left out.");
        }
        int undecided = after.undecided().size();
        if (undecided > 0) {
            gaps.add("One form does not say where fields are nested, and nesting was rebuilt: in " + undecided
                    + " parts, fields that both sides have are at other places. The places are not compared.");
        }
        if (!oldLanguages.isEmpty() && !newLanguages.isEmpty() && Collections.disjoint(oldLanguages, newLanguages)) {
            gaps.add("The pages are in different languages, so texts and examples are not compared.");
        }
        return gaps;
    }
}

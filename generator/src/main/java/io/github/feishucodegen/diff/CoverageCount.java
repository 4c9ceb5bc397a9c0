package io.github.feishucodegen.diff;

import io.github.feishucodegen.diff.match.DocumentingPages;
import io.github.feishucodegen.diff.match.EventMatching;
import io.github.feishucodegen.diff.match.EventPair;
import io.github.feishucodegen.diff.match.OperationMatching;
import io.github.feishucodegen.diff.match.OperationPair;
import io.github.feishucodegen.diff.match.PageMatching;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what two snapshots have in common. */
final class CoverageCount {
    private final List<OperationPair> operations;
    private final List<EventPair> events;
    private final Snapshot before;
    private final Snapshot after;

    private CoverageCount(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
        this.operations = OperationMatching.of(before.model(), after.model()).pairs();
        this.events = EventMatching.of(before.model(), after.model()).pairs();
    }

    static Coverage of(Snapshot before, Snapshot after) {
        return new CoverageCount(before, after).coverage();
    }

    private Coverage coverage() {
        return new Coverage(
                side(before.model()),
                side(after.model()),
                Coverage.Pages.NONE,
                operations.size(),
                events.size(),
                moved(),
                severalPages(),
                gaps());
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
        long moved = operations.stream()
                        .filter(pair -> !DocumentingPages.haveOneInCommon(
                                pair.before().pages(), pair.after().pages()))
                        .count()
                + events.stream()
                        .filter(pair -> !DocumentingPages.haveOneInCommon(
                                pair.before().pages(), pair.after().pages()))
                        .count();
        return (int) moved;
    }

    private int severalPages() {
        long several = operations.stream()
                        .filter(pair -> !PageMatching.of(pair, before.separate(), after.separate())
                                .isEmpty())
                        .count()
                + events.stream()
                        .filter(pair -> !PageMatching.of(pair, before.separate(), after.separate())
                                .isEmpty())
                        .count();
        return (int) several;
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        long otherForms = operations.stream()
                        .filter(pair -> DocumentingPages.haveOtherForms(
                                pair.before().pages(), pair.after().pages()))
                        .count()
                + events.stream()
                        .filter(pair -> DocumentingPages.haveOtherForms(
                                pair.before().pages(), pair.after().pages()))
                        .count();
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
        Set<String> old = languages(before);
        Set<String> now = languages(after);
        if (!old.isEmpty() && !now.isEmpty() && old.stream().noneMatch(now::contains)) {
            gaps.add("The pages are in different languages, so texts and examples are not compared.");
        }
        return gaps;
    }

    private static Set<String> languages(Snapshot side) {
        return pages(side.model())
                .map(SourcePage::language)
                .filter(Objects::nonNull)
                .map(Language::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

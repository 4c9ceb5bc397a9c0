package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.diff.rule.Rule;
import io.github.feishucodegen.diff.rule.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The changes below one heading of a report for people. */
record Section(String title, Impact impact, List<Group> groups) {
    /** The changes of one rule. */
    record Group(Rule rule, List<Change> changes) {}

    /**
     * One section per impact, the most severe first. The first section lists pages that only one snapshot could read.
     * The last one lists nesting that could not be decided, which is no change. Empty sections are left out.
     */
    static List<Section> of(Review review) {
        List<Section> sections = new ArrayList<>();
        List<Change> unread =
                review.open().stream().filter(Section::isOfReading).toList();
        add(sections, "Pages that only one side could read", Impact.RISKY, unread);
        for (Impact impact : Impact.values()) {
            List<Change> changes = review.open(impact).stream()
                    .filter(change -> !isOfReading(change) && !isOfNesting(change))
                    .toList();
            add(sections, Phrases.heading(impact), impact, changes);
        }
        List<Change> undecided =
                review.open().stream().filter(Section::isOfNesting).toList();
        add(sections, "Not decided by nesting", Impact.SAFE, undecided);
        return sections;
    }

    private static boolean isOfReading(Change change) {
        return change.rule() == Rules.PAGE_BECAME_UNREADABLE || change.rule() == Rules.PAGE_BECAME_READABLE;
    }

    private static boolean isOfNesting(Change change) {
        return change.rule() == Rules.NESTING_UNDECIDED;
    }

    private static void add(List<Section> sections, String title, Impact impact, List<Change> changes) {
        Map<Rule, List<Change>> byRule = new LinkedHashMap<>();
        changes.forEach(change ->
                byRule.computeIfAbsent(change.rule(), rule -> new ArrayList<>()).add(change));
        List<Group> groups = new ArrayList<>();
        byRule.forEach((rule, members) -> groups.add(new Group(rule, members)));
        if (!groups.isEmpty()) {
            sections.add(new Section(title, impact, groups));
        }
    }

    List<Change> changes() {
        return groups.stream().flatMap(group -> group.changes().stream()).toList();
    }

    int size() {
        return changes().size();
    }
}

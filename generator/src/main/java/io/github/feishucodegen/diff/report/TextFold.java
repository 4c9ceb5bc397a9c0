package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Equal changes of texts at several places, folded into one line.
 *
 * @param happened the change in words, with the changed text
 */
record TextFold(String happened, List<Change> changes) {
    /** A change by itself. */
    static TextFold of(Change change) {
        return new TextFold(Phrases.happened(change), List.of(change));
    }

    /** Folds the changes whose words and changed text are the same. What is around the changed text may differ. */
    static List<TextFold> of(List<Change> changes) {
        Map<String, List<Change>> byEdit = new LinkedHashMap<>();
        changes.forEach(change -> byEdit.computeIfAbsent(Phrases.happened(change), edit -> new ArrayList<>())
                .add(change));
        return byEdit.entrySet().stream()
                .map(same -> new TextFold(same.getKey(), same.getValue()))
                .toList();
    }

    /** The open changes of texts that occur more than once, those worth reading first. */
    static List<TextFold> repeated(Review review) {
        return Stream.of(Impact.WORDING, Impact.TEXT)
                .flatMap(impact -> of(review.open(impact)).stream())
                .filter(fold -> fold.changes().size() > 1)
                .toList();
    }

    /**
     * All open changes in their order, with the changes of words folded by rule. A fold is at the place of its first
     * change.
     */
    static List<TextFold> all(Review review) {
        Map<List<Object>, List<Change>> folds = new LinkedHashMap<>();
        for (Change change : review.open()) {
            boolean ofWords = Phrases.isOfWords(change.impact(review.contract()));
            List<Object> key = ofWords ? List.of(change.rule(), Phrases.happened(change)) : List.of(change);
            folds.computeIfAbsent(key, edit -> new ArrayList<>()).add(change);
        }
        return folds.values().stream()
                .map(same -> new TextFold(Phrases.happened(same.get(0)), same))
                .toList();
    }

    /** The change that stands for all. */
    Change first() {
        return changes.get(0);
    }

    /** How often the edit occurs, and the first element: {@code 82 × hire.v1.job.get error 1002 and elsewhere}. */
    String where() {
        String first = Shorten.line(changes.get(0).element());
        return changes.size() == 1 ? first : changes.size() + " × " + first + " and elsewhere";
    }

    /** The changes after the first one. */
    List<Change> others() {
        return changes.subList(1, changes.size());
    }
}

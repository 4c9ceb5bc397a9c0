package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equal changes of texts at several places, folded into one line.
 *
 * @param happened the change in words, with the changed text
 */
record TextFold(String happened, List<Change> changes) {
    static List<TextFold> of(List<Change> changes) {
        Map<String, List<Change>> byWords = new LinkedHashMap<>();
        changes.forEach(change -> byWords.computeIfAbsent(
                        change.words() + "\n" + change.before() + "\n" + change.after(), w -> new ArrayList<>())
                .add(change));
        return byWords.values().stream()
                .map(same -> new TextFold(Phrases.happened(same.get(0)), same))
                .toList();
    }

    /** The first element, and the number of other ones. */
    String where() {
        String first = Shorten.line(changes.get(0).element());
        return changes.size() == 1 ? first : first + " and " + (changes.size() - 1) + " more";
    }
}

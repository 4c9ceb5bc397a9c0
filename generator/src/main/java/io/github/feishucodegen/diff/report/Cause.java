package io.github.feishucodegen.diff.report;

import io.github.feishucodegen.diff.Change;
import io.github.feishucodegen.diff.rule.Impact;
import java.util.List;

/**
 * One reason for changes that reviewers should look at first.
 *
 * @param impact the highest impact of the changes
 * @param happened what happened, as a sentence
 * @param moved how much follows from it, as a sentence
 * @param wayOut what to do if it is not wanted, as a sentence
 * @param changes the changes that follow from it
 */
record Cause(Impact impact, String happened, String moved, String wayOut, List<Change> changes) {
    Cause {
        changes = List.copyOf(changes);
    }
}

package io.github.feishucodegen.pipeline.update;

import io.github.feishucodegen.diff.accept.Review;
import io.github.feishucodegen.diff.rule.Impact;
import io.github.feishucodegen.pipeline.Count;
import java.util.ArrayList;
import java.util.List;

/** The title of an update, such as {@code Feishu API: 2 breaking changes, 51 new operations}. */
final class UpdateTitle {
    private UpdateTitle() {}

    static String of(UpdateResult result) {
        if (result.verdict() == Verdict.NOTHING_NEW) {
            return result.client() == null ? "Feishu API: nothing new" : "Feishu API: client generated again";
        }
        Review review = result.review();
        List<String> parts = new ArrayList<>();
        int breaking = review.open(Impact.BREAKING).size();
        if (breaking > 0) {
            parts.add(Count.of(breaking, "breaking change"));
        }
        Operations operations = Operations.of(review);
        if (!operations.added().isEmpty()) {
            parts.add(Count.of(operations.added().size(), "new operation"));
        }
        if (!operations.changed().isEmpty()) {
            parts.add(Count.of(operations.changed().size(), "changed operation"));
        }
        if (parts.isEmpty()) {
            parts.add(Count.of(result.pages().size(), "changed page"));
        }
        return "Feishu API: " + String.join(", ", parts);
    }
}

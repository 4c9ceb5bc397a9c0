package io.github.feishucodegen.diff.rule;

import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comparison and formatting of texts that rules report. */
final class Words {
    private Words() {}

    /** Reports a change unless both texts are the same as {@linkplain PlainText plain text}. */
    static void report(ChangeReporter reporter, String words, String before, String after) {
        if (!PlainText.same(before, after)) {
            reporter.report(words, orNull(before), orNull(after));
        }
    }

    private static @Nullable String orNull(String text) {
        return PlainText.of(text).isEmpty() ? null : text.strip();
    }

    /** Reports the scopes of both snapshots whose descriptions differ. */
    static void ofScopes(ChangeReporter reporter, List<Scope> before, List<Scope> after) {
        Map<String, String> old = new HashMap<>();
        before.forEach(scope -> old.putIfAbsent(scope.id(), scope.description().text()));
        for (Scope scope : after) {
            String was = old.remove(scope.id());
            if (was != null) {
                report(
                        reporter,
                        "describes the scope " + scope.id() + " in other words",
                        was,
                        scope.description().text());
            }
        }
    }
}
